import { describe, expect, it } from 'vitest';
import { opensUnresolved } from '../../../../src/core/summary/coherence/index.ts';
import { languages } from '../../../../src/lang/all.ts';

/** Sentences that lean, and after the bar sentences that stand alone, by language. */
const rows: Record<string, [open: string[], closed: string[]]> = {
  ar: [
    ['لكن الوزير رفض التوقيع على القرار.', 'هذا القرار أثار غضب المزارعين.', 'وأضاف أن الجسر سيبقى مغلقا.'],
    ['أعلنت الحكومة خطة جديدة للمياه.', 'قتل شخصان في حادث قرب عمان.'],
  ],
  cs: [
    ['Dodal, že most zůstane zavřený.', 'Rozhodnutí uvítali zemědělci.', 'Navíc chybějí peníze na opravu.'],
    ['Policie v Brně zadržela dva muže.', 'Vláda zvýší daň z cukru.'],
  ],
  da: [
    [
      'Han tilføjede, at broen forbliver lukket.',
      'Desuden mangler pengene til taget.',
      'Beslutningen blev hilst velkommen.',
    ],
    ['Politiet i Aarhus har anholdt to mænd.', 'Det er uklart, hvem der skal lede partiet.'],
  ],
  de: [
    [
      'Er fügte hinzu, die Brücke bleibe gesperrt.',
      'Allerdings fehlt noch das Geld.',
      'Die Entscheidung wurde begrüßt.',
      'Der 34-Jährige bestreitet die Tat.',
      'Das sagte die Ministerin am Montag.',
      'Der Turm wird jedoch erst im Mai geöffnet.',
      'Mit einem solchen Boot fuhr niemand über den See.',
      'Der Turm wird also erst im Mai geöffnet.',
      'Im Unterschied zu den genannten Booten hat es keinen Mast.',
      'Dahinter steht ein Streit um Geld.',
      'Hierfür fehlt noch das Geld.',
      'Nicht ganz, denn der Turm ist älter.',
    ],
    [
      'Die Polizei in Köln hat zwei Männer festgenommen.',
      'Es gibt mehr Schafe als Menschen auf Island.',
      'Die Regierung erhöht die Steuer auf Zucker.',
      'Der Mann, der das erste Rad baute, ist tot.',
      'Hierzulande trinkt man Tee.',
    ],
  ],
  el: [
    [
      'Ωστόσο, ο δήμαρχος αρνήθηκε να υπογράψει.',
      'Πρόσθεσε ότι η γέφυρα θα μείνει κλειστή.',
      'Η απόφαση χαιρετίστηκε από τους αγρότες.',
    ],
    ['Η αστυνομία στην Πάτρα συνέλαβε δύο άνδρες.', 'Η κυβέρνηση αυξάνει τον φόρο στη ζάχαρη.'],
  ],
  en: [['She said no.', 'The move was welcomed by farmers.'], ['Police in Leeds arrested two men.']],
  es: [
    [
      'Añadió que el puente seguirá cerrado.',
      'Sin embargo, el alcalde se negó a firmar.',
      'La medida fue bien recibida por los vecinos.',
      'El alcalde, sin embargo, no firmó.',
      'En ese contexto, la ministra pidió más agua.',
      'A ello se suma la falta de agua.',
    ],
    ['La policía de Lugo detuvo a dos hombres.', 'El Gobierno subirá el impuesto al azúcar.'],
  ],
  fa: [
    ['اما شهردار از امضا خودداری کرد.', 'او افزود که پل بسته می‌ماند.', 'این تصمیم با استقبال روبه‌رو شد.'],
    ['پلیس تهران دو مرد را بازداشت کرد.', 'دولت مالیات شکر را افزایش می‌دهد.'],
  ],
  fi: [
    [
      'Hän lisäsi, että silta pysyy kiinni.',
      'Lisäksi katto on uusittava kokonaan.',
      'Tämä ilahdutti viljelijöitä kovasti.',
    ],
    ['Poliisi otti Turussa kiinni kaksi miestä.', 'Hallitus nostaa sokerin veroa ensi vuonna.'],
  ],
  fr: [
    [
      'Il a ajouté que le pont resterait fermé.',
      'En revanche, le toit devra être refait.',
      'La mesure a été saluée par les agriculteurs.',
      'Ce projet coûtera 40 millions d’euros.',
      'Le maire refuse toutefois de signer.',
      'Le pont, par exemple, ferme en mai.',
      'Condamné à sept ans de prison, il voit la ville changer.',
    ],
    [
      'La police de Lyon a arrêté deux hommes.',
      'Il y a plus de moutons que d’habitants en Islande.',
      'En 2019, une tempête a détruit la moitié des oliviers.',
      'La décision de fermer l’usine de Brest a surpris.',
      'Pendant la tempête, la digue a cédé.',
    ],
  ],
  he: [
    ['הוא הוסיף כי הגשר יישאר סגור.', 'עם זאת, ראש העיר סירב לחתום.'],
    ['המשטרה בחיפה עצרה שני גברים.', 'הממשלה תעלה את המס על סוכר.'],
  ],
  hi: [
    ['हालांकि, मेयर ने दस्तखत से इनकार किया।', 'उन्होंने कहा कि पुल बंद रहेगा।', 'यह फैसला किसानों को पसंद आया।'],
    ['दिल्ली पुलिस ने दो लोगों को गिरफ्तार किया।', 'सरकार चीनी पर कर बढ़ाएगी।'],
  ],
  hu: [
    [
      'Ugyanakkor a polgármester nem írta alá.',
      'A döntést a gazdák üdvözölték.',
      'Ez az összeg nem elég semmire.',
    ],
    ['A rendőrség Győrben két férfit vett őrizetbe.', 'Jövőre emelkedik a cukor adója az országban.'],
  ],
  id: [
    [
      'Namun, wali kota menolak menandatangani.',
      'Ia menambahkan bahwa jembatan tetap ditutup.',
      'Keputusan itu disambut para petani.',
    ],
    ['Polisi di Bandung menangkap dua orang pria.', 'Pemerintah akan menaikkan pajak gula tahun depan.'],
  ],
  it: [
    [
      'Tuttavia, il sindaco non ha voluto firmare.',
      'Ha aggiunto che il ponte resterà chiuso.',
      'La decisione è stata accolta con favore.',
      'Due esempi di ciò sono il mulino e la diga.',
    ],
    ['La polizia di Torino ha arrestato due uomini.', 'Il governo aumenterà la tassa sullo zucchero.'],
  ],
  ja: [
    ['しかし、市長は署名を拒んだ。', '彼は橋の閉鎖が続くと述べた。', 'この決定は農家に歓迎された。'],
    ['大阪府警は男性2人を逮捕した。', '政府は来年、砂糖税を引き上げる。'],
  ],
  ko: [
    [
      '그러나 시장은 서명을 거부했다.',
      '그는 다리가 계속 폐쇄될 것이라고 말했다.',
      '이번 결정은 농민들의 환영을 받았다.',
    ],
    ['부산 경찰은 남성 두 명을 체포했다.', '정부는 내년에 설탕세를 올린다.'],
  ],
  nl: [
    [
      'Hij voegde eraan toe dat de brug dicht blijft.',
      'Bovendien moet het dak worden vervangen.',
      'Het besluit werd door boeren toegejuicht.',
    ],
    ['De politie in Gent heeft twee mannen opgepakt.', 'Er zijn meer schapen dan mensen op IJsland.'],
  ],
  no: [
    [
      'Han la til at broen forblir stengt.',
      'Dessuten må taket skiftes ut.',
      'Planen ble kritisert av naboene.',
    ],
    ['Politiet i Bergen har pågrepet to menn.', 'Regjeringen øker avgiften på sukker neste år.'],
  ],
  pl: [
    [
      'Dodał, że most pozostanie zamknięty.',
      'Jednak burmistrz odmówił podpisu.',
      'Decyzja została przyjęta z zadowoleniem.',
      'To nie jest łatwe zadanie.',
      'Pozwala na łatwą obsługę sprzedaży.',
    ],
    [
      'Policja w Łodzi zatrzymała dwóch mężczyzn.',
      'To nie pierwszy raz, gdy Wisła wylała.',
      'Rząd podniesie podatek od cukru w maju.',
    ],
  ],
  pt: [
    [
      'Acrescentou que a ponte ficará fechada.',
      'No entanto, o prefeito recusou-se a assinar.',
      'A medida foi bem recebida pelos agricultores.',
      'Daí a falta de água em agosto.',
    ],
    ['A polícia do Porto deteve dois homens.', 'O governo vai aumentar o imposto sobre o açúcar.'],
  ],
  ro: [
    [
      'El a adăugat că podul va rămâne închis.',
      'Totuși, primarul a refuzat să semneze.',
      'Decizia a fost salutată de fermieri.',
    ],
    ['Poliția din Cluj a reținut doi bărbați.', 'Guvernul va crește taxa pe zahăr anul viitor.'],
  ],
  ru: [
    [
      'Он добавил, что мост останется закрытым.',
      'Однако мэр отказался подписать документ.',
      'Решение приветствовали фермеры.',
      'При этом крышу придётся менять.',
    ],
    [
      'Полиция Казани задержала двух мужчин.',
      'Правительство повысит налог на сахар в мае.',
      'Решение о закрытии завода в Туле удивило всех.',
    ],
  ],
  sv: [
    [
      'Hon tillade att bron förblir stängd.',
      'Dessutom måste taket bytas ut.',
      'Beslutet välkomnades av bönderna.',
    ],
    ['Polisen i Malmö har gripit två män.', 'Det är oklart vem som ska leda partiet.'],
  ],
  th: [
    ['อย่างไรก็ตาม นายกเทศมนตรีปฏิเสธลงนาม', 'เขากล่าวว่าสะพานจะปิดต่อไป'],
    ['ตำรวจเชียงใหม่จับกุมชายสองคน', 'รัฐบาลจะขึ้นภาษีน้ำตาลปีหน้า'],
  ],
  tr: [
    [
      'Ancak belediye başkanı imzalamayı reddetti.',
      'Bu karar çiftçiler tarafından olumlu karşılandı.',
      'Ayrıca çatının değişmesi gerekiyor.',
    ],
    [
      'İzmir polisi iki kişiyi gözaltına aldı.',
      'Hükümet gelecek yıl şeker vergisini artıracak.',
      'Bu yıl hasat ağustosta başladı.',
    ],
  ],
  uk: [
    [
      'Він додав, що міст залишиться закритим.',
      'Однак мер відмовився підписувати документ.',
      'Рішення привітали фермери.',
    ],
    ['Поліція Львова затримала двох чоловіків.', 'Уряд підвищить податок на цукор у травні.'],
  ],
  vi: [
    [
      'Tuy nhiên, thị trưởng từ chối ký.',
      'Ông nói thêm rằng cây cầu vẫn đóng.',
      'Quyết định này được nông dân hoan nghênh.',
    ],
    [
      'Công an Hà Nội bắt giữ hai người đàn ông.',
      'Chính phủ sẽ tăng thuế đường vào năm tới.',
      'Ông Nguyễn Văn An được bầu làm chủ tịch.',
    ],
  ],
  zh: [
    ['然而，市长拒绝签字。', '他说大桥将继续关闭。', '这一决定受到农民欢迎。'],
    ['上海警方逮捕了两名男子。', '政府明年将提高糖税。'],
  ],
};

for (const language of languages) {
  const [open, closed] = rows[language.tag] ?? [['no row for this language'], []];
  describe(language.tag, () => {
    it.each(open)('leans: %s', (sentence) => {
      expect(opensUnresolved(sentence, language)).toBe(true);
    });

    it.each(closed)('stands alone: %s', (sentence) => {
      expect(opensUnresolved(sentence, language)).toBe(false);
    });
  });
}
