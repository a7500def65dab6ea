import type { NameRules } from '../../core/entities/rules.ts';
import { ptRegions } from '../regions/pt.ts';

/** Portuguese names: what stands in and beside them. */
export const ptNames: NameRules = {
  regions: ptRegions,
  honorifics: `sr sra dr dra d dom dona senhor senhora eng exmo são santa santo frei padre sir`,
  titles: `
    presidente presidenta ministro ministra primeiro-ministro primeira-ministra senador senadora
    deputado deputada prefeito prefeita governador governadora vereador vereadora secretário secretária
    embaixador embaixadora chanceler comissário comissária juiz juíza desembargador procurador
    procuradora promotor promotora general coronel comandante capitão tenente sargento almirante
    delegado delegada rei rainha príncipe princesa duque imperador papa bispo arcebispo cardeal
    porta-voz chefe diretor diretora director directora líder dirigente treinador treinadora técnico
    técnica atacante zagueiro goleiro meia volante jogador jogadora professor professora pesquisador
    pesquisadora investigador cientista economista analista historiador historiadora advogado advogada
    médico médica escritor escritora autor autora romancista poeta jornalista repórter ator atriz actor
    actriz cantor cantora músico compositor artista pintor pintora cineasta realizador produtor
    produtora apresentador apresentadora assessor assessora candidato candidata ativista vice-presidente
    vice empresário empresária autarca piloto tenista campeão campeã membro especialista coordenador
    coordenadora fundador fundadora sócio sociólogo filósofo ex-presidente ex-ministro ex-governador
    ex-prefeito banqueiro sindicalista viúva mulher marido filho filha
  `,
  titleModifiers: `ex primeiro primeira atual actual antigo antiga novo nova vice então jovem futuro`,
  titleFirst: true,
  articles: `o a os as um uma uns umas do da dos das ao à aos às no na nos nas pelo pela num numa`,
  particles: `de do da dos das e van von di bin al del la`,
  joiners: `de do da dos das para em no na o a à ao e`,
  conjunctions: `e &`,
  clauseOpeners: `
    que quem qual onde quando e ou mas é era foi são eram tem tinha está estava disse diz afirmou
    segundo após como se sem desde até será pode
  `,
  sayVerbs: `
    disse diz afirmou afirma declarou declara explicou explica informou anunciou contou acrescentou
    destacou ressaltou garantiu considera considerou defendeu defende admitiu criticou comentou escreveu
    respondeu revelou
  `,
  organizations: `
    ministério partido banco grupo companhia empresa associação federação união liga clube fc sc
    universidade escola instituto academia hospital fundação conselho comissão comitê comité corte
    tribunal câmara congresso senado parlamento assembleia polícia exército guarda agência gabinete
    sindicato movimento frente pt psdb pmdb mdb pfl pdt psb pcdob ptb ps pcp cds cut ibge bndes fmi
    ibope televisão rádio rede jornal folha museu teatro orquestra centro laboratório organização
    autoridade igreja secretaria prefeitura procuradoria departamento direção coligação aliança sa s.a
    ltda inc corp ltd cruz confederação seleção bolsa editora supremo
  `,
  soleOrganizations: `
    sporting benfica onu otan nato ue pp psd petrobras lusa reuters hamas kremlin pentágono
  `,
  townOffices: `prefeito prefeita prefeitura`,
  places: `
    rua avenida praça alameda mar oceano lago rio monte serra ilha ilhas baía golfo estreito vale
    floresta parque aeroporto estação porto ponte região província distrito município cidade bairro vila
    costa deserto península cabo praia castelo palácio estádio zona norte sul leste oeste
  `,
  placesFirst: `rua avenida praça alameda rio lago lagoa serra ilha ilhas baía golfo estreito vale aeroporto
      ponte península praia cais ribeira ribeirão oceano morro`,
  governments: `governo parlamento congresso senado assembleia polícia tribunal autoridades regime`,
  governedIn: `em`,
  placePrepositions: `em desde até`,
  placeNames: [
    'eua=US',
    'e.u.a=US',
    'estados unidos da américa=US',
    'usa=US',
    'inglaterra=GB',
    'escócia=GB',
    'grã-bretanha=GB',
    'irlanda do norte=GB',
    'holanda=NL',
    'palestina=PS',
    'gaza=PS',
    'cisjordânia=PS',
    'crimeia',
    'médio oriente',
    'oriente médio',
    'bálcãs',
    'urss',
    'união soviética',
    'iugoslávia',
    'jugoslávia',
    'são paulo=BR',
    'rio de janeiro=BR',
    'brasília=BR',
    'rio=BR',
    'belo horizonte=BR',
    'salvador=BR',
    'recife=BR',
    'porto alegre=BR',
    'curitiba=BR',
    'fortaleza=BR',
    'manaus=BR',
    'campinas=BR',
    'santos=BR',
    'minas gerais=BR',
    'bahia=BR',
    'paraná=BR',
    'rio grande do sul=BR',
    'santa catarina=BR',
    'pernambuco=BR',
    'ceará=BR',
    'goiás=BR',
    'amazonas=BR',
    'mato grosso=BR',
    'amazônia=BR',
    'lisboa=PT',
    'porto=PT',
    'coimbra=PT',
    'braga=PT',
    'faro=PT',
    'setúbal=PT',
    'algarve=PT',
    'alentejo=PT',
    'açores=PT',
    'madeira=PT',
    'timor=TL',
    'londres=GB',
    'paris=FR',
    'berlim=DE',
    'roma=IT',
    'madrid=ES',
    'madri=ES',
    'moscovo=RU',
    'moscou=RU',
    'bruxelas=BE',
    'washington=US',
    'nova york=US',
    'nova iorque=US',
    'los angeles=US',
    'miami=US',
    'califórnia=US',
    'pequim=CN',
    'tóquio=JP',
    'jerusalém=IL',
    'buenos aires=AR',
    'macau=MO',
    'luanda=AO',
    'maputo=MZ',
    'genebra=CH',
  ],
  events: `
    guerra batalha copa taça campeonato torneio jogos festival revolução cúpula cimeira conferência
    feira rali eleições referendo mundial bienal maratona prêmio prémio olimpíadas carnaval
  `,
  soleEvents: `natal páscoa ramadã brexit holocausto carnaval wimbledon euro-2004`,
  works: `lei tratado acordo constituição carta convenção bíblia alcorão estatuto código`,
  workTriggers: `
    filme romance livro álbum disco canção música série ópera peça documentário programa novela revista
    intitulado intitulada
  `,
  groups: `
    cristãos muçulmanos judeus católicos protestantes budistas sunitas xiitas curdos árabes palestinos
    palestinianos europeus africanos republicanos democratas socialistas comunistas tucanos petistas
    talibã nazistas
  `,
  demonyms: {
    BR: 'brasileiro brasileiros brasileira brasileiras',
    PT: 'português portugueses portuguesa',
    US: 'americano americanos americana norte-americano',
    RU: 'russo russos',
    FR: 'francês franceses francesa',
    DE: 'alemão alemães alemã',
    GB: 'britânico britânicos inglês ingleses',
    IT: 'italiano italianos',
    ES: 'espanhol espanhóis',
    AR: 'argentino argentinos',
    CN: 'chinês chineses',
    JP: 'japonês japoneses',
    IL: 'israelense israelenses israelita israelitas',
    AO: 'angolano angolanos',
    MZ: 'moçambicano moçambicanos',
    UA: 'ucraniano ucranianos',
  },
  notNames: `ele ela eles elas você vocês eu nós já também segundo`,
  openers: `
    inicialmente finalmente recentemente anteriormente atualmente actualmente posteriormente além
    contudo todavia entretanto porém embora apesar enquanto agora então depois antes durante após desde
    ontem hoje amanhã talvez provavelmente possivelmente certamente supostamente aparentemente
    evidentemente infelizmente felizmente precisamente igualmente oficialmente mediante quando
    questionado questionada perguntado perguntada conforme
  `,
};
