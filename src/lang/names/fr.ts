import type { NameRules } from '../../core/entities/rules.ts';
import { frRegions } from '../regions/fr.ts';

/** French names: what stands in and beside them. */
export const frNames: NameRules = {
  regions: frRegions,
  honorifics: `
    m mm mme mmes mlle me mgr dr pr monsieur madame mademoiselle messieurs maître sir lord lady saint
    sainte st ste
  `,
  titles: `
    président présidente ministre premier-ministre sénateur sénatrice député députée maire gouverneur
    gouverneure secrétaire ambassadeur ambassadrice commissaire juge procureur procureure général
    générale colonel commandant capitaine lieutenant amiral maréchal roi reine prince princesse duc
    duchesse empereur pape évêque archevêque cardinal imam rabbin porte-parole chef cheffe directeur
    directrice patron patronne pdg fondateur fondatrice cofondateur cofondatrice dirigeant dirigeante
    leader entraîneur entraîneuse sélectionneur attaquant défenseur gardien milieu joueur joueuse
    professeur professeure chercheur chercheuse économiste analyste historien historienne avocat avocate
    médecin chirurgien écrivain écrivaine auteur autrice auteure romancier romancière poète journaliste
    reporter rédacteur rédactrice acteur actrice comédien comédienne chanteur chanteuse rappeur musicien
    musicienne compositeur artiste peintre cinéaste réalisateur réalisatrice producteur productrice
    présentateur présentatrice animateur animatrice humoriste conseiller conseillère candidat candidate
    militant militante préfet préfète élu élue eurodéputé eurodéputée vice-président vice-présidente
    numéro coprésident responsable membre expert experte spécialiste sociologue politologue philosophe
    pilote champion championne dictateur chancelier chancelière émir sultan cheikh couturier styliste
    mari épouse veuve
  `,
  titleModifiers: `
    ancien ancienne ex nouveau nouvelle premier première futur future vice célèbre actuel actuelle jeune
    feu numéro haut haute grand grande
  `,
  titleFirst: true,
  articles: `le la les l' l’ un une des du au aux d' d’`,
  elisions: `l d j m t s c n qu jusqu lorsqu puisqu quoiqu`,
  particles: `de du des d' la le von van der den ben bin al el di da`,
  joiners: `de du des d' la le les l' pour à aux au en sur`,
  conjunctions: `et &`,
  clauseOpeners: `
    qui que dont où lequel laquelle a est était sont étaient avait ont et ou mais car dit déclare
    explique affirme ainsi selon après avant depuis lors pendant alors comme se s'est n'a sera serait
    peut doit
  `,
  sayVerbs: `
    dit déclare déclaré explique expliqué affirme affirmé indique indiqué précise précisé souligne
    souligné estime estimé ajoute ajouté annonce annoncé assure assuré raconte confie lance rappelle
    rappelé dénonce dénoncé écrit répond répondu
  `,
  organizations: `
    ministère parti banque groupe compagnie société association fédération union ligue club fc olympique
    stade université école institut académie hôpital fondation conseil commission comité cour tribunal
    assemblée sénat parlement police gendarmerie armée agence office bureau syndicat mouvement front ong
    cgt cfdt ps lr rn lfi eelv modem insee sncf ratp edf tf1 bfm radio télévision journal musée théâtre
    opéra orchestre centre laboratoire organisation autorité direction chambre église cabinet coalition
    alliance pentagone university institute college school foundation news times post press group company
    corporation sa sarl inc corp ltd croix-rouge
  `,
  organizationsLast: `news times post press group company corporation inc corp ltd`,
  soleOrganizations: `
    onu otan ue afp reuters hamas hezbollah kremlin élysée matignon
  `,
  organizationEndings: ``,
  townOffices: `maire mairie`,
  places: `
    rue avenue boulevard place mer océan lac fleuve rivière mont île îles baie golfe détroit vallée
    forêt parc aéroport gare port pont région département province district commune ville village
    quartier canton côte désert péninsule cap plage château palais montagne col nord sud est ouest
  `,
  placeEndings: ``,
  placesFirst: `rue avenue boulevard place quai lac fleuve rivière mont île îles baie golfe détroit vallée forêt
      aéroport gare pont port province péninsule cap plage canal mer océan`,
  sorts: `mer océan lac lacs île îles golfe baie détroit canal fleuve rivière mont monts massif col vallée
      forêt bois désert péninsule archipel presqu'île province région aéroport gare château palais
      musée parc stade circuit delta plaine plateau rue avenue boulevard quai abbaye cathédrale
      basilique prison barrage`,
  adjectiveHeads: `parlement commission académie union ligue conseil banque comité parti société association
      fédération cour assemblée église armée confédération organisation olympique empire république
      royaume orchestre ballet opéra agence institut`,
  adjectiveEndings: `ien ienne iens éen éenne éens ais aise ois oise ain aine al ale ique aire iste ste que ole ande
      and tine tin euse eur vien vienne son onne lon lonne tère tane tan tive tif`,
  governments: `gouvernement parlement sénat assemblée police tribunal autorités régime justice`,
  governedIn: `à en`,
  placePrepositions: `à en vers depuis`,
  placeNames: [
    'usa=US',
    "états-unis d'amérique=US",
    'angleterre=GB',
    'écosse=GB',
    'pays de galles=GB',
    'grande-bretagne=GB',
    'irlande du nord=GB',
    'birmanie=MM',
    'biélorussie=BY',
    'bosnie=BA',
    'corée=KR',
    'palestine=PS',
    'gaza=PS',
    'bande de gaza=PS',
    'cisjordanie=PS',
    'crimée',
    'donbass',
    'moyen-orient',
    'proche-orient',
    'maghreb',
    'sahel',
    'balkans',
    'urss',
    'yougoslavie',
    'paris=FR',
    'marseille=FR',
    'lyon=FR',
    'toulouse=FR',
    'nice=FR',
    'nantes=FR',
    'bordeaux=FR',
    'lille=FR',
    'strasbourg=FR',
    'rennes=FR',
    'bretagne=FR',
    'normandie=FR',
    'alsace=FR',
    'corse=FR',
    'provence=FR',
    'île-de-france=FR',
    'québec=CA',
    'montréal=CA',
    'genève=CH',
    'bruxelles=BE',
    'londres=GB',
    'berlin=DE',
    'rome=IT',
    'madrid=ES',
    'moscou=RU',
    'kiev=UA',
    'washington=US',
    'new york=US',
    'los angeles=US',
    'pékin=CN',
    'tokyo=JP',
    'jérusalem=IL',
    'téhéran=IR',
    'californie=US',
    'floride=US',
    'texas=US',
    'catalogne=ES',
  ],
  events: `
    guerre bataille coupe championnat championnats tournoi jeux festival révolution sommet conférence
    salon fête élection élections référendum rallye biennale tour grand-prix prix cérémonie traité-de
  `,
  soleEvents: `noël pâques ramadan brexit shoah holocauste roland-garros eurovision mondial toussaint`,
  works: `loi traité accord accords constitution charte convention bible coran`,
  workTriggers: `
    film roman livre album chanson single série opéra pièce comédie documentaire émission bd recueil
    tube titre intitulé intitulée thriller
  `,
  groups: `
    chrétiens musulmans juifs catholiques protestants bouddhistes sunnites chiites kurdes arabes
    palestiniens européens africains asiatiques républicains démocrates socialistes communistes
    écologistes insoumis taliban talibans rohingyas ouïghours nazis maghrébins
  `,
  demonyms: {
    FR: 'français française françaises',
    US: 'américain américains américaine américaines',
    RU: 'russe russes',
    UA: 'ukrainien ukrainiens ukrainienne',
    DE: 'allemand allemands allemande allemandes',
    GB: 'britannique britanniques anglais anglaise écossais gallois',
    IT: 'italien italiens italienne italiennes',
    ES: 'espagnol espagnols espagnole',
    BE: 'belge belges',
    CH: 'suisse suisses',
    CA: 'canadien canadiens canadienne québécois',
    CN: 'chinois chinoise',
    JP: 'japonais japonaise',
    IL: 'israélien israéliens israélienne',
    PS: 'palestinien palestinienne',
    TR: 'turc turcs turque',
    IR: 'iranien iraniens iranienne',
    IQ: 'irakien irakiens',
    SY: 'syrien syriens syrienne',
    DZ: 'algérien algériens algérienne',
    MA: 'marocain marocains marocaine',
    TN: 'tunisien tunisiens tunisienne',
    SN: 'sénégalais',
    ML: 'malien maliens',
    PL: 'polonais polonaise',
    PT: 'portugais portugaise',
    NL: 'néerlandais néerlandaise hollandais',
    GR: 'grec grecs grecque',
    BR: 'brésilien brésiliens brésilienne',
    IN: 'indien indiens indienne',
    AF: 'afghan afghans afghane',
    EG: 'égyptien égyptiens',
    SA: 'saoudien saoudiens saoudienne',
    SE: 'suédois suédoise',
    RO: 'roumain roumains',
    AU: 'australien australiens australienne',
    AR: 'argentin argentins',
    MX: 'mexicain mexicains',
    KR: 'coréen sud-coréen',
    KP: 'nord-coréen',
    LB: 'libanais libanaise',
    LY: 'libyen libyens',
    VE: 'vénézuélien',
    CO: 'colombien colombiens',
    HT: 'haïtien haïtiens',
  },
  notNames: `
    c'est j'ai qu'il qu'elle d'un d'une n'est l'on il elle ils elles on nous vous je s'il jusqu'à
    aujourd'hui lorsqu'il puisqu'il quelqu'un
  `,
  openers: `
    initialement finalement récemment auparavant actuellement désormais dorénavant cependant toutefois
    néanmoins pourtant ainsi alors ensuite puis enfin aussitôt bientôt autrefois jadis naguère
    malheureusement heureusement apparemment visiblement évidemment certainement probablement peut-être
    notamment surtout parallèlement simultanément ultérieurement précédemment officiellement selon
    malgré quoique bien lorsque tandis quant concernant face sollicité interrogé interrogée contacté
    contactée
  `,
};
