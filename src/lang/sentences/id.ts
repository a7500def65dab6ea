import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Indonesian: titles and degrees around names. */
export const idSentences: SentenceRules = {
  never:
    list(`dr drs dra prof ir h hj kh tn ny sdr bpk st jl jend letjen mayjen brigjen kol letkol kapt lt a.l mis
    yth jln kab kec kel`),
  seldom: list(`s.h s.e s.pd s.t m.m m.si m.sc m.h ph.d tbk pt cv inc corp ltd co a.n u.s`),
  beforeFigure: list(`no nomor hal hlm jil bab ps gbr telp rp jan feb mar apr jun jul agt sep okt nov des`),
  openers:
    list(`ia dia mereka kami kita saya aku anda ini itu hal dan tetapi tapi namun atau sedangkan sementara
    karena sebab maka lalu kemudian setelah sebelum ketika saat jika bila meski meskipun walaupun selain
    menurut untuk dengan di ke dari pada dalam oleh bagi agar supaya bahwa apa siapa mengapa bagaimana
    kapan dimana tidak bukan tak semua banyak beberapa sebagian para dua tiga empat hari kini sekarang
    sudah telah akan ada adalah juga bahkan`),
  leads: list(`pada di ke dari pukul dan`),
};
