import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins, endsQuotation } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** After `este` and perhaps another word: spans of time round the day of writing, where it is written, and what defines it. */
const near =
  '(?:\\p{L}+ )?(?:semana|año|mes|verano|otoño|invierno|primavera|noche|mañana|tarde|lunes|martes|miércoles|jueves|viernes|sábado|domingo|temporada|fin|días|jornada|momento|país|ciudad|capital|mundo|artículo|nota|feria|edición|festival|programa|libro|disco|exposición|muestra|torneo|concurso|que|donde)';

/** Spanish: how sentences open that lean on an earlier one. */
export const esOpenings: OpeningRules = {
  connectives:
    phrases(`pero, sin embargo, no obstante, aun así, además, asimismo, también, tampoco, y, o, pues, así, así que,
    por eso, por ello, por lo tanto, por tanto, en consecuencia, entonces, luego, después, más tarde,
    posteriormente, mientras tanto, entretanto, en cambio, por el contrario, por otro lado, por otra parte,
    por su parte, de hecho, es decir, o sea, por ejemplo, al mismo tiempo, al día siguiente, ese mismo día,
    desde entonces, hasta entonces, en ese momento, en aquel momento, en este sentido, en ese sentido, en
    este caso, en ese caso, ante esto, ante ello, ante esta situación, con esto, con ello, como resultado, en
    respuesta, de la misma forma, de la misma manera, del mismo modo, en otras palabras, en concreto, entre otras cosas, en esa línea, en esta línea, de esta manera, de esta forma, de este modo, de ahí, de lo contrario, a su vez, a pesar de
    ello, pese a ello, según él, según ella, para él, para ella, entre ellos, entre ellas, allí, ahí,
    finalmente, por último, igualmente, de igual manera, de igual forma, con todo, en efecto, a raíz de esto,
    tras ello, aunque no`),
  persons: list(`él ella`),
  pronouns: list(
    `ellos ellas esto eso aquello ello éste ésta éstos éstas ambos ambas lo le les otros otras otro otra`,
  ),
  possessives:
    list(`su sus este esta estos estas ese esa esos esas aquel aquella dicho dicha dichos dichas tal tales ambos
    ambas`),
  dropped:
    list(`dijo añadió agregó explicó señaló afirmó aseguró indicó sostuvo declaró manifestó comentó recordó
    advirtió subrayó precisó insistió admitió reconoció apuntó destacó expresó concluyó tiene tenía fue era
    había es`),
  articles: list(`el la los las`),
  back: list(`medida decisión acuerdo plan proyecto propuesta anuncio incidente ataque atentado accidente informe
    estudio investigación empresa compañía grupo agencia hombre mujer niño niña pareja sospechoso víctima
    joven caso juicio sentencia barco avión incendio cambios cifras resultados idea objetivo razón problema
    documentos ley película libro edificio pregunta comunicado dinero detenido acusado mandatario funcionario
    político cantante actor actriz jugador futbolista entrenador equipo club fallecido menor conductor hecho
    hechos suceso texto norma autor autores investigadores expertos agentes`),
  defines: list(`de del que en a al con por para sobre contra entre sin desde`),
  nearTime:
    list(`semana año mes verano otoño invierno primavera noche mañana tarde lunes martes miércoles jueves viernes
    sábado domingo temporada fin`),
  closed: begins([
    // A time, or a matter that is named at once: `a eso de las ocho`, `en esto de la política`.
    '(?:a|con|en|por|sobre) (?:eso|esto) del?(?![\\p{L}\\p{N}])',
    'es (?:posible|imposible|difícil|importante|necesario|cierto|verdad|probable|la|el|un|una|decir)(?![\\p{L}\\p{N}])',
    'era (?:la|el|un|una)(?![\\p{L}\\p{N}])',
    'fue (?:la|el|un|una|en)(?![\\p{L}\\p{N}])',
    'tiene (?:que|lugar)(?![\\p{L}\\p{N}])',
    'tanto(?![\\p{L}\\p{N}])',
    'y (?:si|es que)(?![\\p{L}\\p{N}])',
    'así (?:como|lo)(?![\\p{L}\\p{N}])',
    'luego de(?![\\p{L}\\p{N}])',
    'después de(?!l? (?:eso|esto|ello))',
    'tras (?!ello)\\p{L}',
    'además de(?![\\p{L}\\p{N}])',
    'también en(?![\\p{L}\\p{N}])',
    'otros? \\p{L}+',
    'otras? \\p{L}+',
    'lo (?:que|cierto|importante|único)(?![\\p{L}\\p{N}])',
    'aunque(?![\\p{L}\\p{N}])',
    'le (?:gusta)(?![\\p{L}\\p{N}])',
  ]),
  open: [
    endsQuotation('”»'),
    ...begins([
      'porque [^,]{3,150}[.!]$',
      'en (?:este|esta|estos|estas|ese|esa|esos|esas) (?:se|no|también|además|hay|había|participan)(?![\\p{L}\\p{N}])',
      'en (?:muchos|todos|algunos|la mayoría|ambos) (?:de )?(?:los )?casos(?![\\p{L}\\p{N}])',
      // What points back is the subject, or stands in the first clause.
      `(?:para|según|en|con|por|tras|desde|ante|a|al|entre|durante) [^,«“]{2,90}, (?:este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha) (?!${near})\\p{Ll}`,
      `(?:(?!(?:y|pero|o|que|quien) )[\\p{L}\\p{N}-]+ ){2,12}(?:este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha|dichos|dichas) (?!${near})\\p{Ll}`,
      '[^;:«“]{3,150}, (?:sin embargo|no obstante|por ejemplo|en cambio|por lo tanto|por tanto),',
      '(?:con|por|en|ante|tras|para|sobre|desde|según) (?:ese|esa|esos|esas|aquel|aquella|aquellos|aquellas|dicho|dicha|dichos|dichas)(?![\\p{L}\\p{N}])',
      '(?:por|con|en|de) (?:este|esta|estos|estas) (?:razón|motivo|manera|modo|forma|contexto|sentido|caso|marco|medida|medidas|iniciativa|iniciativas)(?![\\p{L}\\p{N}])',
      '(?:a|de|en|sin|por|con|para|sobre|tras|ante) (?:ello|eso|esto)(?![\\p{L}\\p{N}])',
      'ahora bien,',
      '(?:uno|una|dos|tres|varios|varias|algunos|algunas|muchos|muchas|la mayoría|ninguno|ninguna) de (?:ellos|ellas|estos|estas|esos|esas)(?![\\p{L}\\p{N}])',
      '(?:un|una|dos|tres|cuatro|cinco|\\d+|pocos|pocas|varios) (?:día|días|hora|horas|semana|semanas|mes|meses|año|años) (?:después|más tarde|antes)(?![\\p{L}\\p{N}])(?! de)',
      '(?:los|las) (?:dos|tres|cuatro)(?![\\p{L}\\p{N}])(?! de)',
      'otros (?:dos|tres)(?![\\p{L}\\p{N}])',
      'el mismo(?![\\p{L}\\p{N}])',
      'la misma(?![\\p{L}\\p{N}])',
      'el primero(?![\\p{L}\\p{N}])',
      'el segundo(?![\\p{L}\\p{N}])',
      'se trata(?![\\p{L}\\p{N}])',
      'se trataba(?![\\p{L}\\p{N}])',
    ]),
  ],
};
