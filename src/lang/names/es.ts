import type { NameRules } from '../../core/entities/rules.ts';
import { esRegions } from '../regions/es.ts';

/** Spanish names: what stands in and beside them. */
export const esNames: NameRules = {
  regions: esRegions,
  honorifics: `sr sra srta don doña dr dra señor señora señorita d lic ing fray san santa santo sir`,
  titles: `
    presidente presidenta ministro ministra primer-ministro senador senadora diputado diputada alcalde
    alcaldesa gobernador gobernadora secretario secretaria embajador embajadora canciller comisario
    comisaria juez jueza magistrado magistrada fiscal general coronel comandante capitán teniente
    sargento almirante rey reina príncipe princesa infanta duque duquesa emperador papa obispo arzobispo
    cardenal portavoz vocero vocera jefe jefa director directora consejero consejera delegado delegada
    fundador fundadora líder dirigente entrenador entrenadora seleccionador técnico delantero defensa
    portero centrocampista jugador jugadora profesor profesora investigador investigadora científico
    científica economista analista historiador historiadora abogado abogada médico médica doctor doctora
    escritor escritora autor autora novelista poeta periodista reportero reportera actor actriz cantante
    músico compositor artista pintor pintora cineasta realizador productor productora presentador
    presentadora asesor asesora candidato candidata activista vicepresidente vicepresidenta exministro
    expresidente expresidenta mandatario mandataria empresario empresaria concejal concejala edil
    inspector inspectora ciclista tenista piloto campeón campeona miembro experto experta responsable coordinador
    coordinadora titular viuda esposa marido torero ejecutivo
  `,
  titleModifiers: `
    ex primer primera actual antiguo antigua nuevo nueva vice segundo segunda alto alta joven célebre
    entonces
  `,
  titleFirst: true,
  articles: `el la los las un una unos unas al del lo`,
  particles: `de del la las los y van von der di da al bin ibn san`,
  joiners: `de del la las los el para en por e a`,
  conjunctions: `y e &`,
  clauseOpeners: `
    que quien quienes cual donde cuando y o pero es era fue son eran ha había han está estaba dijo dice
    según tras como se sin desde hasta afirmó aseguró explicó señaló será puede
  `,
  sayVerbs: `
    dijo dice afirmó afirma aseguró asegura explicó explica señaló señala indicó indica declaró declara
    manifestó añadió agregó sostuvo anunció anuncia destacó subrayó recordó precisó confirmó denunció
    comentó expresó reiteró advirtió
  `,
  organizations: `
    ministerio partido banco grupo compañía empresa asociación federación unión liga club fc cf real
    atlético deportivo universidad escuela instituto academia hospital fundación consejo comisión comité
    corte tribunal audiencia congreso senado parlamento asamblea policía guardia ejército agencia
    oficina sindicato movimiento frente ccoo ugt eta renfe rtve televisión radio diario museo teatro
    ópera orquesta centro laboratorio organización autoridad cámara iglesia gobierno-de junta
    ayuntamiento diputación generalitat secretaría fiscalía procuraduría departamento dirección
    coalición alianza sa s.a inc corp ltd selección cruz telefónica hacienda
  `,
  soleOrganizations: `
    onu otan ue pp psoe iu ciu pnv erc vox podemos efe reuters hamás kremlin pentágono
  `,
  townOffices: `alcalde alcaldesa alcaldía ayuntamiento`,
  places: `
    calle avenida plaza paseo mar océano lago río monte isla islas bahía golfo estrecho valle bosque
    parque aeropuerto estación puerto puente región provincia departamento distrito municipio ciudad
    pueblo barrio comarca comunidad costa desierto península cabo playa castillo palacio sierra
    cordillera estadio norte sur este oeste
  `,
  placesFirst: `calle avenida plaza paseo río lago laguna isla islas bahía golfo estrecho valle bosque aeropuerto
      puente península playa sierra cordillera muelle arroyo mar océano cerro volcán`,
  governments: `
    gobierno parlamento congreso senado asamblea
    policía tribunal tribunales ayuntamiento autoridades régimen
  `,
  governedIn: `en`,
  placePrepositions: `en desde hacia hasta`,
  placeNames: [
    'eeuu=US',
    'ee.uu=US',
    'estados unidos de américa=US',
    'usa=US',
    'inglaterra=GB',
    'escocia=GB',
    'gales=GB',
    'gran bretaña=GB',
    'irlanda del norte=GB',
    'birmania=MM',
    'bielorrusia=BY',
    'bosnia=BA',
    'corea=KR',
    'palestina=PS',
    'gaza=PS',
    'franja de gaza=PS',
    'cisjordania=PS',
    'crimea',
    'oriente medio',
    'oriente próximo',
    'balcanes',
    'urss',
    'yugoslavia',
    'madrid=ES',
    'barcelona=ES',
    'valencia=ES',
    'sevilla=ES',
    'zaragoza=ES',
    'málaga=ES',
    'bilbao=ES',
    'galicia=ES',
    'cataluña=ES',
    'andalucía=ES',
    'país vasco=ES',
    'euskadi=ES',
    'navarra=ES',
    'aragón=ES',
    'asturias=ES',
    'cantabria=ES',
    'extremadura=ES',
    'castilla=ES',
    'castilla y león=ES',
    'castilla-la mancha=ES',
    'murcia=ES',
    'canarias=ES',
    'baleares=ES',
    'la rioja=ES',
    'badajoz=ES',
    'cáceres=ES',
    'mérida=ES',
    'toledo=ES',
    'córdoba=ES',
    'granada=ES',
    'buenos aires=AR',
    'ciudad de méxico=MX',
    'bogotá=CO',
    'lima=PE',
    'caracas=VE',
    'santiago de chile=CL',
    'la habana=CU',
    'quito=EC',
    'la paz=BO',
    'montevideo=UY',
    'asunción=PY',
    'sao paulo=BR',
    'londres=GB',
    'parís=FR',
    'berlín=DE',
    'roma=IT',
    'moscú=RU',
    'bruselas=BE',
    'washington=US',
    'nueva york=US',
    'miami=US',
    'california=US',
    'texas=US',
    'florida=US',
    'pekín=CN',
    'tokio=JP',
    'jerusalén=IL',
    'lisboa=PT',
  ],
  events: `
    guerra batalla copa campeonato torneo juegos festival revolución cumbre conferencia feria vuelta
    rally elecciones referéndum mundial eurocopa bienal maratón premio premios gala congreso-de
  `,
  soleEvents: `navidad ramadán brexit holocausto eurovisión wimbledon eurocopa`,
  works: `ley tratado acuerdo acuerdos constitución carta convenio biblia corán código estatuto`,
  workTriggers: `
    película novela libro álbum disco canción serie ópera obra documental programa cinta filme revista
    titulado titulada
  `,
  groups: `
    cristianos musulmanes judíos católicos protestantes budistas suníes chiíes kurdos árabes palestinos
    europeos africanos asiáticos latinos republicanos demócratas socialistas comunistas populares
    talibán talibanes nazis
  `,
  demonyms: {
    ES: 'español españoles española españolas',
    US: 'estadounidense estadounidenses norteamericano',
    RU: 'ruso rusos rusa',
    FR: 'francés franceses francesa',
    DE: 'alemán alemanes alemana',
    GB: 'británico británicos inglés ingleses',
    IT: 'italiano italianos italiana',
    PT: 'portugués portugueses',
    MX: 'mexicano mexicanos',
    AR: 'argentino argentinos argentina',
    CO: 'colombiano colombianos',
    CL: 'chileno chilenos',
    PE: 'peruano peruanos',
    VE: 'venezolano venezolanos',
    CU: 'cubano cubanos',
    BR: 'brasileño brasileños',
    CN: 'chino chinos',
    JP: 'japonés japoneses',
    IL: 'israelí israelíes',
    PS: 'palestino palestina',
    MA: 'marroquí marroquíes',
    UA: 'ucraniano ucranianos ucraniana',
    TR: 'turco turcos',
    IR: 'iraní iraníes',
    IQ: 'iraquí iraquíes',
    SY: 'sirio sirios',
  },
  notNames: `él ella ellos ellas usted ustedes yo nosotros así también además`,
  openers: `
    inicialmente finalmente recientemente anteriormente actualmente posteriormente asimismo sin embargo
    aunque pese mientras entretanto ahora entonces luego después antes durante según tras desde ayer hoy
    mañana anoche quizá quizás probablemente posiblemente seguramente supuestamente
    aparentemente evidentemente lamentablemente afortunadamente precisamente igualmente oficialmente
    respecto mediante cuando cuándo consultado consultada preguntado preguntada
  `,
};
