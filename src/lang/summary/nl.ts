import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Dutch: how sentences open that lean on an earlier one. */
export const nlOpenings: OpeningRules = {
  connectives:
    phrases(`maar, en, echter, toch, desondanks, niettemin, daarentegen, integendeel, bovendien, daarnaast, verder,
    ook, dus, daarom, daardoor, vandaar, dan, daarna, vervolgens, later, intussen, ondertussen, inmiddels,
    tegelijk, tegelijkertijd, hierdoor, hiermee, hierop, hierbij, hiervoor, daarbij, daarmee, daarop,
    daarover, daarvoor, daarvan, daarvoor, daaronder, daarin, zo, bijvoorbeeld, kortom, met andere woorden, onder andere, onder meer,
    aan de andere kant, anderzijds, enerzijds, in plaats daarvan, sindsdien, tot dan toe, toen, destijds, op
    dat moment, in dat geval, in dit geval, om die reden, de volgende dag, diezelfde dag, een dag later, kort
    daarna, kort daarop, uiteindelijk, ten slotte, eveneens, evenmin, anders, overigens, sterker nog, als
    gevolg daarvan, volgens hem, volgens haar, onder hen, want, of, al met al, wel, nu`),
  persons: list(`hij zij`),
  pronouns: list(`ze het dit dat deze die beide beiden anderen hem haar hen hun`),
  possessives: list(`zijn haar hun dit dat deze die zulke dergelijke zo'n beide`),
  articles: list(`de het`),
  back: list(`man vrouw jongen meisje kind bedrijf concern groep dienst rapport onderzoek studie plan plannen voorstel
    besluit beslissing aankondiging incident aanval aanslag ongeluk wet wetsvoorstel akkoord deal
    overeenkomst vonnis zaak proces verdachte verdachten dader slachtoffer slachtoffers bestuurder stel duo
    schip vliegtuig brand maatregel maatregelen stap resultaat resultaten cijfers reden probleem idee doel
    film boek project gebouw vraag verklaring veranderingen geld club ploeg team trainer coach agenten
    onderzoekers auteurs rechter`),
  defines: list(`van die dat in uit met voor tegen tussen op over om bij naar aan door te`),
  nearTime:
    list(`week jaar maand zomer winter lente herfst weekend ochtend avond middag nacht maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag seizoen dagen`),
  closed: begins([
    'het (?:is|was|blijft|lijkt|kan|duurt|duurde) (?:nog |niet |nu |al )*(?:onduidelijk|duidelijk|mogelijk|moeilijk|belangrijk|bekend|te vroeg|de vraag)(?![\\p{L}\\p{N}])',
    'het (?:regent|sneeuwt|gaat om|komt vaak|\\p{L}+e?(?![\\p{L}\\p{N}]))? ?\\p{Lu}',
    'er (?:is|zijn|was|waren|komt|komen|wordt|worden|vielen|viel|kwam|staat|staan|moet|moeten)(?![\\p{L}\\p{N}])',
    'die (?:\\p{L}+ )?(?:zich|geen)(?![\\p{L}\\p{N}])',
    'zij die(?![\\p{L}\\p{N}])',
    "zo(?:'n \\d|veel|lang)",
    'ook (?:in|op|bij|de|het|\\p{Lu})',
    'nu (?:de|het|er)(?![\\p{L}\\p{N}])',
    'toen (?:de|het|een|\\p{Lu})',
    'later (?:dit|deze)(?![\\p{L}\\p{N}])',
    'verder dan(?![\\p{L}\\p{N}])',
    'of (?:het|de|er)(?![\\p{L}\\p{N}])',
    'daar waar(?![\\p{L}\\p{N}])',
    'de beide \\p{Lu}',
  ]),
  open: begins([
    'omdat [^,]{3,150}[.!]$',
    // What points back stands in the first clause.
    '(?:(?!(?:en|maar|of|dat|die) )[\\p{L}\\p{N}-]+ ){2,12}(?:deze|dit) (?!(?:\\p{L}+ )?(?:week|jaar|maand|zomer|winter|lente|herfst|weekend|ochtend|avond|middag|nacht|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|seizoen|dagen|eeuw|tijd|moment|land|wereld|artikel|festival|beurs|editie|boek|programma|album|tentoonstelling|toernooi|wedstrijd))\\p{Ll}',
    '[^,;:„“]{3,70} (?:echter|daarentegen|bijvoorbeeld|derhalve|desondanks) ',
    '(?:een|één|twee|drie|vier|enkele|sommige|veel|de meeste|geen|alle) van (?:hen|hen|deze|die)(?![\\p{L}\\p{N}])',
    '(?:twee|drie|vier|enkele) anderen?(?![\\p{L}\\p{N}])',
    '(?:een|twee|drie|vier|vijf|\\d+|enkele) (?:dag|dagen|uur|week|weken|maand|maanden|jaar) later(?![\\p{L}\\p{N}])',
    'de \\d+-jarige(?![\\p{L}\\p{N}])(?! \\p{L}* ?\\p{Lu})',
    'de twee(?![\\p{L}\\p{N}])(?! (?:van|die))',
    'het (?:gaat|ging|betreft|zou|wordt|werd|heeft|had|zal|kan|moet)(?![\\p{L}\\p{N}])',
    'dat (?:is|was|zei|zegt|heeft|had|zou|kan|blijkt|bleek|betekent|meldt)(?![\\p{L}\\p{N}])',
  ]),
};
