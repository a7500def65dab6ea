import type { NameRules } from '../../core/entities/rules.ts';
import { trRegions } from '../regions/tr.ts';

/** Turkish names: what stands in and beside them. */
export const trNames: NameRules = {
  regions: trRegions,
  honorifics: `bay bayan sayın dr prof doç av sn`,
  titles: `
    cumhurbaşkanı başbakan bakan bakanı başkan başkanı yardımcısı devlet-başkanı şansölye senatör
    milletvekili vekili vali valisi kaymakam kaymakamı sekreter sekreteri büyükelçi büyükelçisi komiseri
    hakim savcı savcısı avukat avukatı general orgeneral albay binbaşı yüzbaşı amiral kral kralı kraliçe
    kraliçesi prens prensi prenses imparator papa piskopos kardinal imam sözcü sözcüsü şef şefi direktör
    direktörü müdür müdürü genel-müdür lider lideri kurucu kurucusu sahibi ceo'su ceo teknik-direktör
    antrenör antrenörü forvet kaleci oyuncu oyuncusu futbolcu profesör araştırmacı ekonomist analist
    tarihçi uzman uzmanı doktor cerrah yazar yazarı şair gazeteci muhabir muhabiri editör oyuncu şarkıcı
    müzisyen besteci sanatçı ressam yönetmen yönetmeni yapımcı sunucu komedyen danışman danışmanı aday
    adayı aktivist siyasetçi iş-insanı üye üyesi komutan komutanı şampiyon eşi temsilci temsilcisi
  `,
  titleModifiers: `
    eski yeni mevcut birinci genel dışişleri içişleri savunma maliye adalet sağlık milli abd rusya
    türkiye ukrayna almanya fransa ak chp parti belediye büyükşehir
  `,
  articles: `bir`,
  particles: `von van de der da di la le el al bin`,
  joiners: `ve`,
  conjunctions: `ve &`,
  clauseOpeners: `ki kim ne nerede ve veya ama ise idi olan dedi söyledi göre sonra için gibi ile`,
  sayVerbs: `
    dedi söyledi belirtti açıkladı vurguladı kaydetti ifade konuştu duyurdu yazdı anlattı ekledi uyardı
    bildirdi
  `,
  organizations: `
    bakanlığı bakanlık partisi parti bankası banka grubu şirketi derneği federasyonu birliği ligi kulübü
    üniversitesi üniversite enstitüsü akademisi okulu hastanesi vakfı konseyi komisyonu komitesi
    mahkemesi meclisi meclis parlamentosu senatosu hükümeti emniyet polisi ordusu jandarma savcılığı
    ajansı kurumu başkanlığı müdürlüğü belediyesi sendikası hareketi cephesi örgütü teşkilatı ab dem iyi
    tsk mit pkk ypg işid fetö aa trt ntv gazetesi radyo televizyonu müzesi tiyatrosu operası orkestrası
    merkezi kilisesi aş a.ş inc ltd thy tüik tcmb kızılay
  `,
  soleOrganizations: `
    bm nato akp chp mhp hdp tbmm reuters cnn kremlin pentagon hamas hizbullah galatasaray fenerbahçe
    beşiktaş trabzonspor
  `,
  places: `
    caddesi sokağı meydanı bulvarı denizi okyanusu gölü nehri dağı dağları adası adaları körfezi boğazı
    vadisi ormanı parkı havalimanı garı limanı köprüsü ili ilçesi şehri köyü mahallesi bölgesi eyaleti
    kıyısı çölü yarımadası stadı sarayı kalesi kuzey güney doğu batı
  `,
  placePrepositions: ``,
  placeNames: [
    'abd=US',
    'amerika=US',
    'ingiltere=GB',
    'iskoçya=GB',
    'britanya=GB',
    'hollanda=NL',
    'kuzey kore=KP',
    'güney kore=KR',
    'filistin=PS',
    'gazze=PS',
    'kırım',
    'orta doğu',
    'ortadoğu',
    'balkanlar',
    'sscb',
    'kktc=',
    'istanbul=TR',
    'ankara=TR',
    'izmir=TR',
    'bursa=TR',
    'antalya=TR',
    'adana=TR',
    'konya=TR',
    'gaziantep=TR',
    'diyarbakır=TR',
    'hatay=TR',
    'trabzon=TR',
    'kayseri=TR',
    'anadolu=TR',
    'karadeniz',
    'akdeniz',
    'ege',
    'londra=GB',
    'paris=FR',
    'berlin=DE',
    'roma=IT',
    'madrid=ES',
    'moskova=RU',
    'kiev=UA',
    'washington=US',
    'new york=US',
    'brüksel=BE',
    'viyana=AT',
    'pekin=CN',
    'tokyo=JP',
    'kudüs=IL',
    'tahran=IR',
    'bağdat=IQ',
    'şam=SY',
    'halep=SY',
    'idlib=SY',
    'atina=GR',
  ],
  events: `
    savaşı kupası şampiyonası turnuvası oyunları festivali devrimi zirvesi konferansı fuarı seçimleri
    referandumu olimpiyatları maratonu ödülü muharebesi
  `,
  soleEvents: `ramazan noel paskalya brexit holokost eurovision nevruz`,
  works: `kanunu yasası antlaşması anlaşması anayasası şartı sözleşmesi incil kuran`,
  workTriggers: `
    filmi romanı kitabı albümü şarkısı dizisi operası oyunu belgeseli programı dergisi adlı isimli
  `,
  groups: `
    hristiyanlar müslümanlar yahudiler katolikler sünniler şiiler kürtler araplar filistinliler
    avrupalılar cumhuriyetçiler demokratlar taliban aleviler
  `,
  demonyms: {
    TR: 'türk türkler türkiyeli',
    US: 'amerikalı amerikalılar',
    RU: 'rus ruslar',
    UA: 'ukraynalı ukraynalılar',
    DE: 'alman almanlar',
    GB: 'ingiliz ingilizler',
    FR: 'fransız fransızlar',
    GR: 'yunan yunanlar',
    IL: 'israilli',
    SY: 'suriyeli suriyeliler',
    IR: 'iranlı',
  },
  inflections: `
    'nın 'nin 'nun 'nün 'dan 'den 'tan 'ten 'daki 'deki 'da 'de 'ta 'te 'ya 'ye 'yı 'yi 'yu 'yü 'ın 'in
    'un 'ün 'ı 'i 'u 'ü 'a 'e ’nın ’nin ’dan ’den ’da ’de ’ya ’ye ’ın ’in ’un ’ün ’ı ’i ’a ’e
  `,
  wordEndings: `nın nin nun nün dan den da de ya ye ı i`,
  notNames: `o onlar biz siz sen ben bu şu ancak ayrıca`,
};
