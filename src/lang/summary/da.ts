import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Danish: how sentences open that lean on an earlier one. */
export const daOpenings: OpeningRules = {
  connectives:
    phrases(`men, og, dog, alligevel, derimod, i stedet, desuden, derudover, også, derfor, således, altså, så, siden,
    derefter, senere, imens, i mellemtiden, samtidig, på den anden side, for eksempel, eksempelvis, med andre
    ord, siden da, siden dengang, dengang, da, dér, der, dermed, hermed, dagen efter, næste dag, samme dag,
    kort efter, til sidst, endelig, ligeledes, ellers, forinden, ifølge ham, ifølge hende, blandt dem, på
    trods af det, trods dette, i så fald, af den grund, ud over det, videre, eller, for, dertil, tværtimod,
    ikke desto mindre`),
  persons: list(`han hun`),
  pronouns: list(`de det den dette disse begge andre ham hende dem sådanne denne`),
  possessives: list(`hans hendes deres dens dets denne dette disse den sådan sådanne begge`),
  closed: begins([
    'det (?:er|var|bliver|blev|kan) (?:ikke |nu |endnu |også )*(?:uklart|klart|muligt|svært|vigtigt|på tide|kendt|en|et|den|det|i|på)(?![\\p{L}\\p{N}])',
    'det (?:regner|sner)(?![\\p{L}\\p{N}])',
    'de (?:fleste|første|\\p{L}+ \\p{L}+,? der|der|som)(?![\\p{L}\\p{N}])',
    'dem,? der(?![\\p{L}\\p{N}])',
    'den,? der(?![\\p{L}\\p{N}])',
    'den (?:\\d|\\p{Lu}|danske|nye|første|største|\\p{L}+e \\p{L}+)',
    'det (?:\\p{L}+e) \\p{L}+(?![\\p{L}\\p{N}])',
    'andre \\p{L}+',
    'så (?:mange|meget|længe|kaldte)(?![\\p{L}\\p{N}])',
    'også (?:i|på|\\p{Lu})',
    'siden (?:\\d|i|den|\\p{L}+ år)(?![\\p{L}\\p{N}])',
    'for (?:at|første|\\d|den|\\p{L}+ år)(?![\\p{L}\\p{N}])',
    'der (?:er|var|blev|bliver|kommer|findes|skal|har)(?![\\p{L}\\p{N}])',
    'da (?:det|den|en|et|\\p{Lu})',
  ]),
  open: begins([
    '(?:en|et|to|tre|fire|nogle|mange|de fleste|ingen|alle) af (?:dem|disse|de)(?![\\p{L}\\p{N}])',
    '(?:to|tre|fire|nogle) andre(?![\\p{L}\\p{N}])',
    '(?:en|et|to|tre|fire|fem|\\d+|nogle) (?:dag|dage|time|timer|uge|uger|måned|måneder|år) senere(?![\\p{L}\\p{N}])',
    '(?:manden|kvinden|drengen|pigen|parret|selskabet|virksomheden|gruppen|rapporten|undersøgelsen|beslutningen|planen|forslaget|hændelsen|angrebet|ulykken|loven|aftalen|dommen|retssagen|sagen|tiltaget|resultatet|tallene|branden|skibet|offeret|ofrene|gerningsmanden|føreren|holdet|klubben|træneren|bogen|filmen|pengene|bygningen|projektet|spørgsmålet|udtalelsen)(?![\\p{L}\\p{N}])(?! (?:som|der|i|på|om|fra|af|med|mod|for|til|mellem)(?![\\p{L}\\p{N}]))',
    'den \\d+-årige(?![\\p{L}\\p{N}])(?! \\p{Lu})',
  ]),
};
