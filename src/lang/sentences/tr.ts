import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Turkish: ordinals before nouns. */
export const trSentences: SentenceRules = {
  never:
    list(`dr prof doç yrd av müh arş gör sn bkz örn hz alb yzb org kor tüm tuğ gen op uzm st mr mrs çev ed haz
    mah cad sok bul`),
  seldom: list(`a.ş ltd şti inc corp co m.ö m.s t.c u.s`),
  beforeFigure: list(`no s ss md cilt böl şek tel bkz`),
  openers:
    list(`o bu şu onlar bunlar şunlar biz siz ben sen onun bunun onların bir ve ama ancak fakat veya ya da de
    çünkü ayrıca böylece sonra önce şimdi orada burada eğer ne kim nasıl neden niçin nerede hangi hiç
    her tüm bütün birçok bazı diğer başka iki üç dört bugün dün yarın değil var yok oysa yine`),
  leads: list(`saat ve ile`),
  ordinals: true,
};
