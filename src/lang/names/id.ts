import type { NameRules } from '../../core/entities/rules.ts';
import { idRegions } from '../regions/id.ts';

/** Indonesian names: what stands in and beside them. */
export const idNames: NameRules = {
  regions: idRegions,
  honorifics: `pak bu bapak ibu dr prof h hj ir drs tn ny sdr ustaz ustadz kh kiai habib`,
  titles: `
    presiden menteri perdana wakil ketua gubernur bupati wali-kota walikota camat sekretaris duta-besar
    dubes kanselir senator anggota hakim jaksa pengacara advokat jenderal kolonel mayor kapten laksamana
    marsekal komisaris inspektur kapolri kapolda kapolres panglima raja ratu pangeran putri kaisar paus
    uskup kardinal imam jubir juru kepala direktur dirut pemimpin pendiri pemilik pelatih penyerang
    kiper bek gelandang pemain profesor peneliti ilmuwan ekonom analis pengamat sejarawan pakar dokter
    penulis penyair wartawan jurnalis redaktur aktor aktris artis penyanyi musisi komposer seniman
    pelukis sutradara produser presenter komedian penasihat calon aktivis politikus politisi pengusaha
    menko menlu menhan mendagri menkeu caleg capres cawapres mantan ceo bos rektor guru istri suami
  `,
  titleModifiers: `
    mantan wakil eks baru pertama mantan- luar dalam negeri pertahanan keuangan koordinator umum jaksa
    agung utama eksekutif
  `,
  titleFirst: true,
  articles: ``,
  particles: `bin binti al el van von de`,
  joiners: `dan untuk di`,
  conjunctions: `dan &`,
  clauseOpeners: `
    yang siapa mana ketika saat jika dan atau tetapi tapi adalah ialah kata mengatakan ujar menurut
    setelah bahwa akan telah sudah di pada dalam
  `,
  sayVerbs: `
    kata mengatakan ujar ucap tutur menyatakan menegaskan menjelaskan menyebut menambahkan mengungkapkan
    jelas tegas ungkap papar terang imbuh sebut
  `,
  organizations: `
    kementerian kementrian partai bank grup perusahaan pt cv asosiasi federasi persatuan uni liga klub
    universitas institut akademi sekolah rumah yayasan dewan komisi komite pengadilan mahkamah parlemen
    dpr mpr dpd dprd pemerintah polisi polri polda polres tni kejaksaan badan lembaga kantor dinas
    gerakan front organisasi pbb asean pdip pdi-p demokrat pks pkb pan nasdem ppp psi kpk kpu bawaslu
    bmkg bnpb bpjs bps ojk bi antara tempo kompas detikcom tvri rri museum teater orkestra pusat gereja
    masjid tbk inc ltd pln garuda telkom persib persija persebaya pssi palang muhammadiyah nahdlatul nu
    mui
  `,
  soleOrganizations: `
    senat nato ue golkar gerindra reuters afp kremlin pentagon hamas hizbullah pertamina fifa
  `,
  places: `
    jalan jl jln laut samudra danau sungai gunung pulau kepulauan teluk selat lembah hutan taman bandara
    bandar stasiun pelabuhan jembatan provinsi kabupaten kota kecamatan desa kelurahan wilayah daerah
    pantai gurun semenanjung stadion istana benteng utara selatan timur barat
  `,
  governments: `pemerintah parlemen polisi pengadilan dewan`,
  governedIn: `di`,
  placePrepositions: `di dari ke`,
  placeNames: [
    'as=US',
    'amerika serikat=US',
    'amerika=US',
    'inggris=GB',
    'skotlandia=GB',
    'belanda=NL',
    'korea utara=KP',
    'korea selatan=KR',
    'korsel=KR',
    'korut=KP',
    'palestina=PS',
    'gaza=PS',
    'jalur gaza=PS',
    'tepi barat=PS',
    'krimea',
    'timur tengah',
    'uni soviet',
    'ri=ID',
    'jakarta=ID',
    'surabaya=ID',
    'bandung=ID',
    'medan=ID',
    'semarang=ID',
    'makassar=ID',
    'palembang=ID',
    'yogyakarta=ID',
    'jogja=ID',
    'denpasar=ID',
    'bali=ID',
    'bogor=ID',
    'bekasi=ID',
    'depok=ID',
    'tangerang=ID',
    'solo=ID',
    'malang=ID',
    'jawa=ID',
    'jawa barat=ID',
    'jawa tengah=ID',
    'jawa timur=ID',
    'sumatera=ID',
    'sumatra=ID',
    'kalimantan=ID',
    'sulawesi=ID',
    'papua=ID',
    'maluku=ID',
    'aceh=ID',
    'lombok=ID',
    'ntt=ID',
    'ntb=ID',
    'dki jakarta=ID',
    'london=GB',
    'paris=FR',
    'berlin=DE',
    'roma=IT',
    'moskow=RU',
    'kiev=UA',
    'washington=US',
    'new york=US',
    'beijing=CN',
    'tokyo=JP',
    'yerusalem=IL',
    'teheran=IR',
    'makkah=SA',
    'madinah=SA',
  ],
  events: `
    perang piala kejuaraan turnamen pesta festival revolusi ktt konferensi pameran pemilu pilpres
    pilkada referendum olimpiade maraton penghargaan sea-games
  `,
  soleEvents: `natal paskah ramadan idul lebaran brexit olimpiade nyepi waisak imlek`,
  works: `
    uu undang-undang perjanjian kesepakatan konstitusi piagam konvensi alkitab alquran pancasila
  `,
  workTriggers: `film novel buku album lagu serial opera drama dokumenter acara majalah berjudul sinetron`,
  groups: `
    kristen muslim islam yahudi katolik protestan hindu buddha sunni syiah kurdi arab palestina taliban
    tionghoa rohingya
  `,
  notNames: `dia ia mereka kami kita saya anda ini itu namun selain sementara menurut`,
};
