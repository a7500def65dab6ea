import type { NameRules } from '../../core/entities/rules.ts';
import { fiRegions } from '../regions/fi.ts';

/** Finnish names: what stands in and beside them. */
export const fiNames: NameRules = {
  regions: fiRegions,
  honorifics: `herra rouva neiti tri prof pyhä sir`,
  titles: `
    presidentti presidentin pääministeri pääministerin ministeri ministerin ulkoministeri ulkoministerin
    valtiovarainministeri puolustusministeri sisäministeri oikeusministeri varapresidentti
    liittokansleri kansleri puheenjohtaja puheenjohtajan varapuheenjohtaja kansanedustaja
    kansanedustajan europarlamentaarikko puhemies pormestari kaupunginjohtaja maaherra valtiosihteeri
    pääsihteeri sihteeri suurlähettiläs komissaari tuomari syyttäjä asianajaja kenraali eversti majuri
    kapteeni amiraali kuningas kuningatar prinssi prinsessa keisari paavi piispa arkkipiispa tiedottaja
    edustaja puolustaja johtaja toimitusjohtaja toimitusjohtajan pääjohtaja päällikkö pomo perustaja
    omistaja valmentaja päävalmentaja hyökkääjä maalivahti pelaaja professori tutkija tiedemies
    ekonomisti pääekonomisti analyytikko historioitsija lääkäri kirurgi kirjailija runoilija toimittaja
    päätoimittaja näyttelijä laulaja muusikko säveltäjä taiteilija ohjaaja tuottaja juontaja koomikko
    neuvonantaja ehdokas aktivisti poliitikko yrittäjä jäsen asiantuntija poliisi komisario opiskelija
    opettaja vaimo puoliso leski maailmanmestari rehtori
  `,
  titleModifiers: `
    entinen entisen uusi uuden nykyinen varapuheenjohtaja venäjän yhdysvaltain suomen ruotsin ukrainan
    saksan ranskan britannian ensimmäinen
  `,
  articles: ``,
  particles: `von van de der da di la le al bin ibn af`,
  joiners: `ja`,
  conjunctions: `ja &`,
  clauseOpeners: `
    joka jotka jonka mikä missä kun jos ja tai mutta on oli ovat sanoo sanoi kertoo kertoi mukaan
    jälkeen että
  `,
  sayVerbs: `
    sanoo sanoi kertoo kertoi toteaa totesi kirjoittaa kirjoitti arvioi uskoo muistuttaa korostaa
    ilmoitti selittää vahvistaa varoittaa
  `,
  organizations: `
    ministeriö puolue pankki konserni ryhmä yhtiö yhdistys liitto unioni liiga seura yliopisto
    instituutti koulu akatemia sairaala säätiö neuvosto komissio komitea oikeus tuomioistuin parlamentti
    hallitus poliisi armeija puolustusvoimat virasto toimisto liike rintama järjestö sdp
    perussuomalaiset vihreät vasemmistoliitto rkp hs lehti sanomat radio museo teatteri ooppera
    orkesteri keskus kirkko oy oyj ab inc ltd supo kela hus risti
  `,
  soleOrganizations: `
    eduskunta yk nato eu kokoomus keskusta stt yle reuters kreml pentagon hamas nokia
  `,
  organizationEndings: `
    ministeriö ministeriön puolue pankki yhtiö liitto yliopisto virasto järjestö säätiö neuvosto
    komissio sanomat keskus laitos sairaala seura
  `,
  places: `
    katu tie tori järvi meri joki vuori saari saaret lahti salmi laakso metsä puisto lentoasema asema
    satama silta maakunta kunta kaupunki kylä alue rannikko aavikko niemimaa linna stadion pohjois etelä
    itä länsi
  `,
  placeEndings: `katu tie tori järvi joki saari lahti niemi mäki linna kaupunki kylä salmi vaara koski`,
  placePrepositions: ``,
  placeNames: [
    'usa=US',
    'yhdysvallat=US',
    'yhdysvalloissa=US',
    'yhdysvaltain=US',
    'yhdysvaltojen=US',
    'englanti=GB',
    'skotlanti=GB',
    'britannia=GB',
    'iso-britannia=GB',
    'hollanti=NL',
    'valko-venäjä=BY',
    'pohjois-korea=KP',
    'etelä-korea=KR',
    'palestiina=PS',
    'gaza=PS',
    'krim',
    'lähi-itä',
    'balkan',
    'neuvostoliitto',
    'pohjoismaat',
    'helsinki=FI',
    'helsingissä=FI',
    'helsingin=FI',
    'espoo=FI',
    'tampere=FI',
    'tampereella=FI',
    'vantaa=FI',
    'turku=FI',
    'turussa=FI',
    'oulu=FI',
    'jyväskylä=FI',
    'lahti=FI',
    'kuopio=FI',
    'lappi=FI',
    'suomi=FI',
    'suomessa=FI',
    'suomen=FI',
    'venäjä=RU',
    'ruotsi=SE',
    'viro=EE',
    'lontoo=GB',
    'pariisi=FR',
    'berliini=DE',
    'rooma=IT',
    'madrid=ES',
    'moskova=RU',
    'kiova=UA',
    'washington=US',
    'new york=US',
    'bryssel=BE',
    'wien=AT',
    'tukholma=SE',
    'oslo=NO',
    'kööpenhamina=DK',
    'tallinna=EE',
    'pietari=RU',
    'peking=CN',
    'tokio=JP',
  ],
  events: `
    sota taistelu cup mestaruuskilpailut mm em turnaus kisat olympialaiset festivaali vallankumous
    huippukokous konferenssi messut vaalit kansanäänestys palkinto
  `,
  soleEvents: `joulu pääsiäinen juhannus ramadan brexit holokausti euroviisut vappu`,
  works: `laki sopimus perustuslaki raamattu koraani`,
  workTriggers: `
    elokuva romaani kirja albumi kappale single sarja ooppera näytelmä dokumentti ohjelma lehti
  `,
  groups: `
    kristityt muslimit juutalaiset katolilaiset sunnit šiiat kurdit arabit palestiinalaiset
    eurooppalaiset republikaanit demokraatit talibanit saamelaiset
  `,
  demonyms: {
    FI: 'suomalaiset',
    US: 'amerikkalaiset',
    RU: 'venäläiset',
    UA: 'ukrainalaiset',
    SE: 'ruotsalaiset',
  },
  inflections: `
    iksi issa issä ista istä illa illä ilta iltä ille ssa ssä sta stä lla llä lta ltä lle ksi seen hin
    han iin in en on an än ön un yn ta tä a ä n
  `,
  notNames: `hän he me te minä sinä se ne myös mutta kuitenkin`,
};
