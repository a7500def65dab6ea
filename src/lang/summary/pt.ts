import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins, endsQuotation } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Portuguese: how sentences open that lean on an earlier one. */
export const ptOpenings: OpeningRules = {
  connectives:
    phrases(`mas, porém, contudo, no entanto, entretanto, todavia, ainda assim, além disso, também, e, ou, pois,
    assim, por isso, portanto, por conseguinte, então, depois, depois disso, mais tarde, posteriormente,
    enquanto isso, em vez disso, pelo contrário, por outro lado, por sua vez, de fato, de facto, ou seja,
    isto é, por exemplo, ao mesmo tempo, no dia seguinte, no mesmo dia, desde então, até então, naquele
    momento, nesse momento, na época, na ocasião, neste caso, nesse caso, nesse sentido, neste sentido,
    diante disso, com isso, como resultado, em resposta, dessa forma, desta forma, desse modo, deste modo, do
    contrário, disso, nisso, disto, nisto, daí, apesar disso, mesmo assim, segundo ele, segundo ela, para ele, para ela, entre eles, entre
    elas, ali, lá, aí, finalmente, por fim, por último, da mesma forma, da mesma maneira, do mesmo modo, em outras palavras, mais precisamente, entre outras coisas, igualmente, com efeito, após isso,
    antes disso, já, nem`),
  persons: list(`ele ela`),
  pronouns: list(`eles elas isso isto aquilo este esta esse essa ambos ambas outros outras outro outra`),
  possessives:
    list(`seu sua seus suas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas tal tais dito
    ambos ambas`),
  dropped:
    list(`disse acrescentou afirmou explicou declarou contou ressaltou destacou lembrou avisou frisou concluiu
    admitiu reconheceu garantiu completou tem tinha foi era está`),
  articles: list(`o a os as`),
  back: list(`medida decisão acordo plano projeto projecto proposta anúncio incidente ataque atentado acidente
    relatório estudo pesquisa investigação empresa companhia grupo agência homem mulher menino menina casal
    suspeito vítima jovem caso julgamento sentença navio avião incêndio mudanças números resultados ideia
    objetivo objectivo razão problema documentos lei filme livro prédio edifício questão comunicado nota
    dinheiro detido acusado político cantor cantora ator atriz jogador atacante treinador técnico equipe
    equipa clube motorista condutor texto autor autores pesquisadores investigadores especialistas agentes
    crime obra`),
  defines: list(`de do da dos das que em no na com por para sobre contra entre ao à`),
  nearTime:
    list(`semana ano mês verão outono inverno primavera noite manhã tarde segunda-feira terça-feira quarta-feira
    quinta-feira sexta-feira sábado domingo temporada fim segunda terça quarta quinta sexta`),
  closed: begins([
    'é (?:possível|impossível|difícil|importante|necessário|certo|verdade|provável|o|a|um|uma|que)(?![\\p{L}\\p{N}])',
    'era (?:a|o|um|uma)(?![\\p{L}\\p{N}])',
    'foi (?:a|o|um|uma|em|no|na)(?![\\p{L}\\p{N}])',
    'tem (?:que|lugar)(?![\\p{L}\\p{N}])',
    'assim (?:como|que)(?![\\p{L}\\p{N}])',
    'depois d(?:e|o|a|os|as)(?![\\p{L}\\p{N}])(?! isso)',
    'além d(?:e|o|a|os|as)(?![\\p{L}\\p{N}])(?! disso)',
    'também (?:em|no|na)(?![\\p{L}\\p{N}])',
    'outr[oa]s? \\p{L}+',
    'já (?:o|a|os|as|em|no|na|\\p{Lu})',
    'e se(?![\\p{L}\\p{N}])',
    'para el[ea]s',
  ]),
  open: [
    endsQuotation('”»'),
    ...begins([
      'porque [^,]{3,150}[.!]$',
      // What points back stands in the first clause.
      '(?:(?!(?:e|mas|ou|que|quem) )[\\p{L}\\p{N}-]+ ){2,12}(?:deste|desta|destes|destas|neste|nesta|desse|dessa|desses|dessas|nesse|nessa|esse|essa|esses|essas) (?!(?:\\p{L}+ )?(?:semana|ano|mês|verão|outono|inverno|primavera|noite|manhã|tarde|segunda|terça|quarta|quinta|sexta|sábado|domingo|temporada|fim|dias|momento|país|cidade|capital|mundo|artigo|feira|edição|festival|programa|livro|disco|exposição|mostra|torneio|concurso))\\p{Ll}',
      '[^;:«“]{3,150}, (?:no entanto|porém|contudo|todavia|por exemplo|portanto|por sua vez),',
      '(?:um|uma|dois|duas|três|vários|várias|alguns|algumas|muitos|muitas|a maioria|nenhum|nenhuma) (?:deles|delas|destes|destas|desses|dessas)(?![\\p{L}\\p{N}])',
      '(?:um|uma|dois|duas|três|quatro|cinco|\\d+|poucos|poucas|vários) (?:dia|dias|hora|horas|semana|semanas|mês|meses|ano|anos) (?:depois|mais tarde|antes)(?![\\p{L}\\p{N}])(?! d[eoa])',
      '(?:os|as) (?:dois|duas|três)(?![\\p{L}\\p{N}])(?! d)',
      'outros (?:dois|três)(?![\\p{L}\\p{N}])',
      'o mesmo(?![\\p{L}\\p{N}])',
      'a mesma(?![\\p{L}\\p{N}])',
      'o primeiro(?![\\p{L}\\p{N}])',
      'o segundo(?![\\p{L}\\p{N}])',
      'trata-se(?![\\p{L}\\p{N}])',
    ]),
  ],
};
