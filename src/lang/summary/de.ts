import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Spans of time round the day of writing. */
const nearTime =
  list(`woche jahr monat sommer winter frühjahr frühling herbst wochenende tag tage morgen vormittag mittag nachmittag
    abend nacht montag dienstag mittwoch donnerstag freitag samstag sonntag saison advent`);

/** After `diesem` and an adjective or two: such a span, or one that ends with it (`grauen Montagmorgen`). */
const span = ` (?:\\p{Ll}+,? ){1,2}(?:Zeit(?:en)?|(?!Bundestag|Landtag|Parteitag)\\p{L}*(?:${nearTime
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')})e?[ns]?)(?![\\p{L}\\p{N}])`;

/** The same without an adjective. */
const bareSpan = span.replace('(?:\\p{Ll}+,? ){1,2}', '');

/** German: how sentences open that lean on an earlier one. */
export const deOpenings: OpeningRules = {
  commaDefines: true,
  connectives:
    phrases(`aber, doch, jedoch, allerdings, dennoch, trotzdem, dagegen, hingegen, stattdessen, außerdem, zudem,
    darüber hinaus, überdies, ferner, ebenso, auch, daher, deshalb, deswegen, darum, somit, folglich, also,
    denn, und, oder, dann, danach, daraufhin, anschließend, später, zuvor, vorher, seitdem, seither,
    inzwischen, unterdessen, währenddessen, dabei, damit, dazu, dafür, davon, daran, darauf, darin, darunter,
    daneben, dadurch, darüber, dahinter, davor, dazwischen, daraus, hierbei, hierfür, hierzu, hierdurch, hiermit,
    hierin, hieraus, hierunter, kurzum, kurz gesagt, genauer gesagt, unter anderem, des weiteren, mit anderen worten, hinzu kommt, hinzu kommen, dort, so, zum beispiel, beispielsweise, im
    gegensatz dazu, im gegenzug, andererseits, einerseits, gleichzeitig, zugleich, schließlich, letztlich,
    immerhin, nichtsdestotrotz, zwar, nur so, genau das, eben, kurz darauf, wenig später, am nächsten tag, am
    folgenden tag, am selben tag, in diesem fall, aus diesem grund, vor diesem hintergrund, nach eigenen
    angaben, ansonsten, sonst, tatsächlich, umgekehrt, ähnlich, demnach, insgesamt, zusätzlich, weiter hieß
    es, weiter heißt es`),
  persons: list(`er`),
  pronouns:
    list(`sie es dies das diese dieser dieses jener jene beide letztere letzterer ersterer ihm ihn ihnen andere
    weitere`),
  possessives:
    list(`sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer dieser diese dieses diesen diesem jener jene
    jenes solche solcher solch beide`),
  articles: list(`der die das den dem des`),
  back: list(`mann frau junge mädchen kind unternehmen firma konzern gruppe behörde bericht studie plan pläne vorschlag
    entscheidung ankündigung vorfall angriff anschlag unfall gesetz gesetzentwurf vertrag abkommen deal
    urteil prozess verfahren verdächtige tatverdächtige täter opfer fahrer paar beiden schiff flugzeug feuer
    brand maßnahme maßnahmen schritt ergebnis ergebnisse zahlen grund gründe problem idee ziel film buch
    projekt gebäude frage erklärung änderungen betrag summe geld verein mannschaft trainer spiel polizist
    beamten forscherin autorin autor künstlerin künstler sängerin sänger schauspielerin schauspieler pädagogin ärztin arzt polizistin gründerin gründer forscher wissenschaftler autoren experten ermittler richter`),
  defines: list(
    `der die das den dem des von aus in im mit für gegen zwischen zum zur bei am auf über um an nach`,
  ),
  nearTime,
  closed: begins([
    'es (?:gibt|gab|ist|war|bleibt|dauert|dauerte|regnet|schneit|wird|geht um|kam zu|kommt zu|handelt) (?:\\p{L}+ ){0,4}(?:klar|unklar|möglich|schwer|schwierig|leicht|wichtig|bekannt|offen|zu früh)(?![\\p{L}\\p{N}])',
    'es (?:gibt|gab|regnet|schneit)(?![\\p{L}\\p{N}])',
    'die beiden (?:\\p{Lu}|\\p{L}+ \\p{Lu}\\p{L}+ und)',
    'so (?:viel|viele|wenig|wenige|lange|genannte)(?![\\p{L}\\p{N}])',
    'auch (?:in|im|bei|am|auf|für|\\p{Lu})',
    'dort,? wo(?![\\p{L}\\p{N}])',
    'das (?:\\p{L}+e[nrs]? )?\\p{Lu}',
    'diese (?:woche|tage)(?![\\p{L}\\p{N}])',
    '(?:der|die|das),? (?:der|die|das|wer)(?![\\p{L}\\p{N}])',
    'andere \\p{Lu}',
    'weitere \\p{Lu}',
    'beide \\p{Lu}\\p{L}+ (?:der|des|von)(?![\\p{L}\\p{N}])',
  ]),
  open: begins([
    'weil [^,]{3,150}[.!]$',
    // What points back stands in the first clause: `Die Zahl der Opfer dieser Krankheit`.
    `(?:(?!(?:und|oder|sowie) )[\\p{L}\\p{N}-]+ ){2,12}(?:diese|dieser|diesem|diesen|dieses)(?= \\p{L})(?! (?:\\p{Ll}+ )?(?:Stelle|Land|Welt|Artikel|Beitrag|Ausgabe|Messe|Festival|Buch|Sendung|Programm|Album|Ausstellung|Turnier|Wettbewerb|\\d))(?!${bareSpan}|${span})`,
    '[^,;:„“»«]{3,70} (?:jedoch|allerdings|hingegen|dagegen|demnach|deshalb|deswegen|daher|dennoch|außerdem|zudem|somit)(?= |[.,])(?!, (?:dass|weil))',
    `(?:mit|bei|in|aus|von|nach|unter|für|durch|neben|trotz|auf|an|zu|seit|gegen|ohne|laut) (?:diesem|dieser|diesen|dieses|diese)(?= \\p{L})(?!${bareSpan}|${span})`,
    // An answer or a comparison; not `nicht ganz 24 Stunden`.
    'nicht ganz(?:[.,:;!?]| so(?![\\p{L}\\p{N}]))',
    '(?:mit|bei|in|aus|von|nach|unter|für|durch|neben|trotz|auf|an|zu) (?:einem|einer|einen|ein) (?:solchen|solche|solcher|solches)(?![\\p{L}\\p{N}])',
    '(?:[\\p{L}-]+ ){1,3}(?:wird|werden|ist|sind|hat|haben|kann|können|soll|sollen|muss|müssen|heißt|heisst|war|waren) also(?![\\p{L}\\p{N}])',
    '(?:[\\p{L}-]+ ){0,4}(?:den|der|dem|des|die|das|im|am|zum|beim|vom|zur) (?:(?:oben|eben|schon|bereits) )?(?:genannten?|erwähnten?|obigen?|beschriebenen?|oben stehenden?)(?![\\p{L}\\p{N}])',
    'wie (?:bereits|schon|oben|eingangs) (?:erklärt|erwähnt|beschrieben|gesagt|genannt)(?![\\p{L}\\p{N}])',
    '(?:einer|eine|eines|einige|viele|die meisten|alle|keiner|zwei|drei) (?:von ihnen|davon|dieser)(?![\\p{L}\\p{N}])',
    '(?:zwei|drei|vier|fünf|mehrere|einige) (?:andere|weitere)(?![\\p{L}\\p{N}])',
    '(?:ein|eine|zwei|drei|vier|fünf|sechs|\\d+|wenige|einige) (?:tag|tage|stunde|stunden|woche|wochen|monat|monate|jahr|jahre) (?:später|danach|zuvor)(?![\\p{L}\\p{N}])',
    '(?:der|die) \\d+-[Jj]ährige(?![\\p{L}\\p{N}])(?! \\p{Lu})',
    'das (?:ist|war|sei|wäre|hat|habe|wird|soll|sagte|teilte|gilt|bedeutet|heißt|zeigt|berichtet|kann|könnte|geht|liegt)(?![\\p{L}\\p{N}])',
    'die (?:ist|war|sind|waren|hat|haben)(?![\\p{L}\\p{N}])',
    'der (?:ist|war|hat)(?![\\p{L}\\p{N}])',
    'laut (?:dem|der) (?:bericht|studie|behörde)(?![\\p{L}\\p{N}])',
  ]),
};
