import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins, endsQuotation } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Italian: how sentences open that lean on an earlier one. */
export const itOpenings: OpeningRules = {
  connectives:
    phrases(`ma, però, tuttavia, eppure, nonostante ciò, ciononostante, inoltre, anche, e, o, oppure, quindi, dunque,
    perciò, pertanto, così, allora, poi, dopo, dopodiché, in seguito, più tardi, successivamente, nel
    frattempo, intanto, invece, al contrario, d'altra parte, dall'altra parte, dal canto suo, infatti, cioè,
    ossia, per esempio, ad esempio, allo stesso tempo, contemporaneamente, il giorno dopo, lo stesso giorno,
    da allora, fino ad allora, in quel momento, all'epoca, in questo caso, in quel caso, in questo senso, di
    conseguenza, in risposta, in questo modo, altrimenti, a sua volta, per questo, per questo motivo, secondo
    lui, secondo lei, per lui, per lei, tra loro, tra questi, tra questi ultimi, lì, là, infine, alla fine,
    ugualmente, allo stesso modo, in altre parole, più precisamente, tra l'altro, in effetti, del resto, insomma, neanche, nemmeno, né, a quel punto, prima
    di allora, di qui, ecco perché`),
  persons: list(`lui lei egli ella`),
  pronouns:
    list(`loro essi esse ciò questo questa questi queste quello quella quelli quelle entrambi entrambe altri altre
    un'altra altro altra costui`),
  possessives:
    list(`suo sua suoi sue tale tali questo questa questi queste quel quello quella quei quegli quelle entrambi
    entrambe`),
  dropped: list(`ha aveva è era ha detto disse aggiunse spiegò`),
  articles: list(`il lo la i gli le l l'`),
  back: list(`misura decisione accordo piano progetto proposta annuncio incidente attacco attentato rapporto studio
    ricerca indagine azienda società compagnia gruppo agenzia uomo donna ragazzo ragazza bambino bambina
    coppia sospettato vittima giovane caso processo sentenza nave aereo incendio cambiamenti cifre risultati
    idea obiettivo ragione motivo problema documenti legge film libro edificio questione comunicato denaro
    arrestato accusato imputato politico cantante attore attrice giocatore calciatore allenatore squadra club
    conducente testo autore autori ricercatori esperti agenti`),
  defines: list(`di del dello della dei degli delle d che in a al alla con per su contro tra da dal`),
  nearTime:
    list(`settimana anno mese estate autunno inverno primavera notte mattina mattinata sera pomeriggio lunedì
    martedì mercoledì giovedì venerdì sabato domenica stagione volta`),
  closed: begins([
    'è (?:possibile|impossibile|difficile|importante|necessario|vero|probabile|il|lo|la|un|una|uno|stat[oa] (?:il|la|un|una))(?![\\p{L}\\p{N}])',
    'era (?:il|la|un|una)(?![\\p{L}\\p{N}])',
    'ha (?:\\p{L}+ )?\\p{Lu}',
    'così come(?![\\p{L}\\p{N}])',
    'dopo (?:il|lo|la|i|gli|le|l|un|una|aver|essere|che|\\p{L}+ (?:anni|mesi|giorni))(?![\\p{L}\\p{N}])',
    'anche (?:se|in|a|il|la|\\p{Lu})',
    'altr[ie] \\p{L}+',
    'quell[oaie] (?:che|di|del|della)(?![\\p{L}\\p{N}])',
    'questa (?:mattina|sera|notte|settimana)(?![\\p{L}\\p{N}])',
    "quest['’](?:anno|estate)",
    'e se(?![\\p{L}\\p{N}])',
    "poi c['’]è(?![\\p{L}\\p{N}])",
  ]),
  open: [
    endsQuotation('”»'),
    ...begins([
      'perché [^,?]{3,150}[.!]$',
      // What points back stands in the first clause.
      "(?:(?!(?:e|ma|o|che|chi) )[\\p{L}\\p{N}’'-]+ ){2,12}(?:questo|questa|questi|queste) (?!(?:\\p{L}+ )?(?:settimana|anno|mese|estate|autunno|inverno|primavera|notte|mattina|sera|pomeriggio|stagione|volta|giorni|mesi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|momento|paese|città|mondo|articolo|fiera|edizione|festival|programma|libro|disco|mostra|torneo|concorso))\\p{Ll}",
      '[^;:«“]{3,150}, (?:tuttavia|però|invece|per esempio|ad esempio|infatti|dunque|quindi),',
      '[^,;:«“]{3,70} (?:ha|hanno|è|sono|aveva|era) (?:infatti|però|invece|quindi|dunque|tuttavia) ',
      '(?:uno|una|due|tre|alcuni|alcune|molti|molte|la maggior parte|nessuno|nessuna) di (?:loro|essi|esse|questi|queste)(?![\\p{L}\\p{N}])',
      '(?:un|una|due|tre|quattro|cinque|\\d+|pochi|poche|alcuni) (?:giorno|giorni|ora|ore|settimana|settimane|mese|mesi|anno|anni) (?:dopo|più tardi|prima)(?![\\p{L}\\p{N}])(?! (?:di|del|della|che))',
      '(?:i|le) (?:due|tre)(?![\\p{L}\\p{N}])(?! di)',
      '(?:gli )?altri (?:due|tre)(?![\\p{L}\\p{N}])',
      '(?:\\p{L}+ ){1,3}(?:di|a|da|con|per|su) ciò(?! che)(?![\\p{L}\\p{N}])',
      'lo stesso(?![\\p{L}\\p{N}])',
      'la stessa(?![\\p{L}\\p{N}])',
      'il primo(?![\\p{L}\\p{N}])',
      'il secondo(?![\\p{L}\\p{N}])',
      'si tratta(?![\\p{L}\\p{N}])',
      'si trattava(?![\\p{L}\\p{N}])',
      'ha (?:detto|aggiunto|spiegato|dichiarato|affermato)(?![\\p{L}\\p{N}])',
    ]),
  ],
};
