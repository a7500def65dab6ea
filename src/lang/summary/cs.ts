import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Czech: how sentences open that lean on an earlier one. */
export const csOpenings: OpeningRules = {
  commaDefines: true,
  connectives:
    phrases(`ale, avšak, však, ovšem, přesto, nicméně, a, i, proto, tedy, tudíž, navíc, kromě toho, mimo to, také,
    též, rovněž, potom, pak, poté, následně, později, předtím, mezitím, zároveň, současně, naopak, na druhou
    stranu, například, jinými slovy, od té doby, do té doby, tehdy, druhý den, následující den, týž den,
    téhož dne, nakonec, stejně tak, podobně, kvůli tomu, z tohoto důvodu, v důsledku toho, v reakci na to, v
    tom případě, v takovém případě, díky tomu, přitom, podle něj, podle ní, podle nich, mezi nimi, tam,
    odtud, místo toho, neboť, nebo, jenže, tím, k tomu, zato`),
  persons: list(`on ona`),
  pronouns: list(
    `oni ony ono to ten ta ti ty toto tohle tento tato oba obě jiní ostatní jeho její jejich mu jí jim`,
  ),
  possessives: list(
    `jeho její jejich svůj ten ta to ti ty tento tato toto tito tyto takový taková takové oba obě`,
  ),
  dropped:
    list(`dodal dodala řekl řekla uvedl uvedla zdůraznil zdůraznila vysvětlil vysvětlila prohlásil prohlásila
    připomněl připomněla upozornil upozornila poznamenal poznamenala sdělil sdělila byl byla je má měl měla`),
  back: list(`muž žena chlapec dívka dvojice pár firma společnost skupina agentura zpráva studie výzkum rozhodnutí plán
    návrh incident útok nehoda zákon dohoda smlouva rozsudek proces soud případ podezřelý pachatel oběť oběti
    řidič loď letadlo požár opatření výsledek výsledky čísla důvod problém nápad cíl film kniha projekt
    budova otázka prohlášení změny peníze klub tým trenér`),
  defines: list(`z ze v ve na o do od pro proti který která které kteří mezi po za při s`),
  nearTime: list(`týden rok měsíc léto zimu jaro podzim týdnu roce`),
  closed: begins([
    'to,? (?:co|že)(?![\\p{L}\\p{N}])',
    'ti,? kteří(?![\\p{L}\\p{N}])',
    'ten,? kdo(?![\\p{L}\\p{N}])',
    'jiné \\p{L}+',
    'je (?:to|možné|nutné|třeba|jasné)(?![\\p{L}\\p{N}])',
    'byl[ao]? to(?![\\p{L}\\p{N}])',
    'pak je(?![\\p{L}\\p{N}])',
    'i (?:v|na|když)(?![\\p{L}\\p{N}])',
  ]),
  open: begins([
    '(?:jeden|jedna|dva|dvě|tři|několik|mnoho|většina|část|žádný|nikdo) z (?:nich|těchto)(?![\\p{L}\\p{N}])',
    '(?:dva|dvě|tři|čtyři) (?:další|jiní|jiné)(?![\\p{L}\\p{N}])',
    'další (?:dva|dvě|tři|čtyři)(?![\\p{L}\\p{N}])',
    'o (?:den|týden|měsíc|rok|hodinu|\\p{L}+ (?:dny|dní|týdny|měsíce|let|roky)) později(?![\\p{L}\\p{N}])',
  ]),
};
