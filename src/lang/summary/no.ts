import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Norwegian: how sentences open that lean on an earlier one. */
export const noOpenings: OpeningRules = {
  connectives:
    phrases(`men, og, likevel, derimot, i stedet, dessuten, i tillegg, også, derfor, således, altså, så, siden,
    deretter, senere, imens, i mellomtiden, samtidig, på den andre siden, for eksempel, med andre ord, siden
    den gang, den gang, da, dermed, med det, dagen etter, neste dag, samme dag, kort tid etter, til slutt,
    endelig, likeledes, ellers, ifølge ham, ifølge henne, blant dem, til tross for dette, tross dette, i så
    fall, av den grunn, utover det, videre, eller, for, tvert imot, ikke desto mindre, der, følgelig,
    dernest, på sin side, imidlertid`),
  persons: list(`han hun ho`),
  pronouns: list(`de det den dette disse begge andre ham henne dem slike denne dei`),
  possessives: list(`hans hennes deres dens dets denne dette disse den slik slike begge`),
  closed: begins([
    'det (?:er|var|blir|ble|kan) (?:ikke |nå |ennå |også )*(?:uklart|klart|mulig|umulig|vanskelig|viktig|på tide|kjent|en|et|den|det|i|på)(?![\\p{L}\\p{N}])',
    'det (?:regner|snør|finnes|fantes)(?![\\p{L}\\p{N}])',
    'de (?:fleste|første|som|\\p{L}+ \\p{L}+ som)(?![\\p{L}\\p{N}])',
    'den som(?![\\p{L}\\p{N}])',
    'den (?:\\d|\\p{Lu}|norske|nye|første|største|\\p{L}+e \\p{L}+)',
    'det (?:\\p{L}+e) \\p{L}+(?![\\p{L}\\p{N}])',
    'andre \\p{L}+',
    'så (?:mange|mye|lenge|kalte)(?![\\p{L}\\p{N}])',
    'også (?:i|på|\\p{Lu})',
    'siden (?:\\d|i|den|\\p{L}+ år)(?![\\p{L}\\p{N}])',
    'for (?:å|at|første|\\d|den|\\p{L}+ år)(?![\\p{L}\\p{N}])',
    'der (?:det|den)(?![\\p{L}\\p{N}])',
    'da (?:det|den|en|et|\\p{Lu})',
  ]),
  open: begins([
    '(?:en|ett|to|tre|fire|noen|mange|de fleste|ingen|alle) av (?:dem|disse|de)(?![\\p{L}\\p{N}])',
    '(?:to|tre|fire|noen) andre(?![\\p{L}\\p{N}])',
    '(?:en|ett|et|to|tre|fire|fem|\\d+|noen) (?:dag|dager|time|timer|uke|uker|måned|måneder|år) senere(?![\\p{L}\\p{N}])',
    '(?:mannen|kvinnen|kvinna|gutten|jenta|paret|selskapet|bedriften|gruppen|gruppa|rapporten|studien|undersøkelsen|beslutningen|planen|forslaget|hendelsen|angrepet|ulykken|ulykka|loven|avtalen|dommen|rettssaken|saken|tiltaket|resultatet|tallene|brannen|skipet|offeret|ofrene|gjerningsmannen|føreren|sjåføren|laget|klubben|treneren|boken|boka|filmen|pengene|bygningen|prosjektet|spørsmålet|uttalelsen)(?![\\p{L}\\p{N}])(?! (?:som|i|på|om|fra|av|med|mot|for|til|mellom)(?![\\p{L}\\p{N}]))',
    '\\d+-åringen(?![\\p{L}\\p{N}])',
  ]),
};
