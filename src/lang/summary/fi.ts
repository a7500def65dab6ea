import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Finnish: how sentences open that lean on an earlier one. */
export const fiOpenings: OpeningRules = {
  connectives:
    phrases(`mutta, ja, kuitenkin, silti, sen sijaan, lisäksi, myös, siksi, niinpä, siten, näin, sitten, myöhemmin,
    sillä välin, samaan aikaan, toisaalta, esimerkiksi, toisin sanoen, siitä lähtien, silloin, seuraavana
    päivänä, samana päivänä, pian sen jälkeen, lopulta, samoin, muuten, siitä huolimatta, tästä huolimatta,
    tämän vuoksi, tästä syystä, sen vuoksi, sen jälkeen, tämän jälkeen, sitä ennen, hänen mukaansa, heidän
    joukossaan, siellä, siinä, tässä, tällöin, sillä, tai, näin ollen, toisaalta, edelleen, vastaavasti`),
  persons: list(`hän`),
  pronouns: list(`he se ne tämä nämä tuo nuo sitä niitä molemmat muut hänet heidät`),
  possessives:
    list(`hänen heidän sen niiden tämän näiden tuon tämä nämä tällainen tällaiset molemmat hänellä heillä tätä
    näitä tässä näissä`),
  nearTime: list(`viikolla viikon vuonna vuoden kuussa kesänä talvena syksynä keväänä aamuna iltana`),
  closed: begins([
    'se,? (?:että|mitä|joka)(?![\\p{L}\\p{N}])',
    'ne,? jotka(?![\\p{L}\\p{N}])',
    'he,? jotka(?![\\p{L}\\p{N}])',
    'muut \\p{L}+',
    'ja jos(?![\\p{L}\\p{N}])',
    'näin \\p{L}+ on(?![\\p{L}\\p{N}])',
    'tänä (?:vuonna|aamuna|iltana|kesänä|syksynä|keväänä|talvena)(?![\\p{L}\\p{N}])',
  ]),
  open: begins([
    '(?:yksi|kaksi|kolme|osa|moni|useat|suurin osa|kukaan) (?:heistä|niistä|näistä)(?![\\p{L}\\p{N}])',
    '(?:kaksi|kolme|muutama) muuta(?![\\p{L}\\p{N}])',
    '(?:päivää|viikkoa|kuukautta|vuotta|tuntia|kaksi päivää|vuotta) myöhemmin(?![\\p{L}\\p{N}])',
    '(?:mies|nainen|poika|tyttö|pariskunta|yhtiö|yritys|ryhmä|raportti|tutkimus|päätös|suunnitelma|ehdotus|tapaus|hyökkäys|onnettomuus|laki|sopimus|tuomio|oikeudenkäynti|toimenpide|tulos|palo|laiva|uhri|epäilty|kuljettaja|joukkue|seura|valmentaja|kirja|elokuva|rahat|rakennus|hanke|kysymys|lausunto) (?:on|oli|ei|sai|aikoo|kertoi|sanoi|tuli|kuoli|löytyi)(?![\\p{L}\\p{N}])',
  ]),
};
