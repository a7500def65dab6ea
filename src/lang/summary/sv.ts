import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Swedish: how sentences open that lean on an earlier one. */
export const svOpenings: OpeningRules = {
  connectives:
    phrases(`men, och, dock, ändå, däremot, istället, i stället, dessutom, också, även, därför, således, alltså, så,
    sedan, därefter, senare, under tiden, samtidigt, å andra sidan, till exempel, exempelvis, med andra ord,
    sedan dess, då, där, därmed, härmed, dagen efter, nästa dag, samma dag, kort därefter, strax efter, till
    slut, slutligen, likaså, annars, dessförinnan, enligt honom, enligt henne, bland dem, på grund av detta,
    trots detta, trots det, i så fall, i det fallet, av det skälet, utöver det, vidare, eller, för, därtill,
    tvärtom, likväl, följaktligen`),
  persons: list(`han hon`),
  pronouns: list(`de det den detta dessa båda andra honom henne dem sådana denna denne`),
  possessives: list(`hans hennes deras dess sin sina denna detta dessa den sådan sådana båda`),
  closed: begins([
    'det (?:finns|fanns|är|var|blir|blev|kan|tar|tog|regnar|snöar|råder) (?:inte |nu |ännu |också )*(?:oklart|klart|möjligt|svårt|viktigt|dags|känt|en|ett|den|det|i|på|\\p{L}+t att)(?![\\p{L}\\p{N}])',
    'det (?:finns|fanns|regnar|snöar)(?![\\p{L}\\p{N}])',
    'de (?:som|flesta|första|två \\p{L}+ som|\\p{L}+ \\p{L}+ som)(?![\\p{L}\\p{N}])',
    'den som(?![\\p{L}\\p{N}])',
    'den (?:\\d|\\p{Lu}|svenska|nya|första|största|\\p{L}+a \\p{L}+)',
    'det (?:\\p{L}+a) \\p{L}+et(?![\\p{L}\\p{N}])',
    'andra \\p{L}+',
    'så (?:många|mycket|länge|kallade)(?![\\p{L}\\p{N}])',
    'även (?:om|i|på|\\p{Lu})',
    'sedan (?:\\d|i|den|\\p{L}+ år)(?![\\p{L}\\p{N}])',
    'för (?:att|första|\\d|den|\\p{L}+ år)(?![\\p{L}\\p{N}])',
    'där (?:det|den)(?![\\p{L}\\p{N}])',
    'då (?:det|den) \\p{L}+',
  ]),
  open: begins([
    '(?:en|ett|två|tre|fyra|några|många|de flesta|ingen|alla) av (?:dem|dessa|de)(?![\\p{L}\\p{N}])',
    '(?:två|tre|fyra|några) andra(?![\\p{L}\\p{N}])',
    '(?:en|ett|två|tre|fyra|fem|\\d+|några) (?:dag|dagar|timme|timmar|vecka|veckor|månad|månader|år) senare(?![\\p{L}\\p{N}])',
    '(?:mannen|kvinnan|pojken|flickan|paret|bolaget|företaget|gruppen|rapporten|studien|beslutet|planen|förslaget|händelsen|attacken|olyckan|lagen|avtalet|affären|domen|rättegången|åtgärden|åtgärderna|resultatet|siffrorna|branden|fartyget|offret|offren|gärningsmannen|föraren|laget|klubben|tränaren|boken|filmen|pengarna|byggnaden|projektet|utredningen|frågan|beskedet|uttalandet)(?![\\p{L}\\p{N}])(?! (?:som|i|på|om|från|av|med|mot|för|till|mellan)(?![\\p{L}\\p{N}]))',
    '\\d+-åringen(?![\\p{L}\\p{N}])',
  ]),
};
