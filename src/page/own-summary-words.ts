/** How pages of one language call a summary (`noun`), ask for one (`verb`), and what else they head one with. */
type OfferWords = { noun: string; verb: string; headings: string };

/** By which pages offer a summary of their own, in the languages of the interface; alternatives of a pattern. */
const words: Readonly<Record<string, OfferWords>> = {
  ar: {
    noun: 'ملخص|الملخص|موجز',
    verb: 'عرض|اعرض|إظهار|اقرأ|قراءة|شاهد',
    headings: 'ملخص (?:المقال|الخبر)|أهم النقاط|أبرز النقاط|النقاط الرئيسية',
  },
  de: {
    noun: 'zusammenfassung|kurzfassung',
    verb: 'lesen|zeigen|anzeigen|ansehen|erstellen|zeige|lies',
    headings:
      'das wichtigste (?:in kürze|auf einen blick)|kernpunkte|kurz zusammengefasst|artikel zusammenfassen',
  },
  en: {
    noun: 'summary',
    verb: 'get|show|read|view|see|generate',
    headings: 'key (?:points|takeaways)|tl;?dr|summari[sz]e (?:this|the) (?:article|page|story)',
  },
  es: {
    noun: 'resumen',
    verb: 'ver|lee|leer|mostrar|obtener|generar',
    headings: 'puntos clave|(?:las )?claves de la noticia|resumir (?:el|este) artículo',
  },
  fr: {
    noun: 'résumé',
    verb: 'lire|voir|afficher|obtenir|générer',
    headings:
      "points[ -]clés|l[’']essentiel (?:en bref|à retenir)|ce qu[’']il faut retenir|résumer (?:cet|l[’'])\\s?article",
  },
  he: {
    noun: 'תקציר|סיכום|לתקציר',
    verb: 'הצג|הציגו|קרא|קראו|צפו',
    headings: 'תקציר הכתבה|סיכום הכתבה|נקודות (?:מרכזיות|עיקריות)|עיקרי הדברים',
  },
  hi: {
    noun: 'सारांश',
    verb: 'देखें|पढ़ें|पढ़ें|दिखाएँ|दिखाएं|पाएँ|पाएं',
    headings: '(?:मुख्य|प्रमुख) (?:बिंदु|बातें)|संक्षेप में (?:पढ़ें|पढ़ें)',
  },
  it: {
    noun: 'riassunto|sintesi|riepilogo',
    verb: 'leggi|vedi|mostra|ottieni|genera',
    headings: "punti chiave|riassumi (?:l[’'])?articolo",
  },
  ja: {
    noun: '要約|まとめ',
    verb: '見る|読む|表示|生成|作成',
    headings: '記事の(?:要約|要点|ポイント)|[3３三]行(?:で|まとめ)',
  },
  nl: {
    noun: 'samenvatting',
    verb: 'lees|lezen|bekijk|bekijken|toon|tonen|krijg',
    headings:
      '(?:belangrijkste|kern)\\s?punten|hoofdpunten|het belangrijkste in het kort|vat (?:dit )?artikel samen',
  },
  pl: {
    noun: 'streszczenie|podsumowanie',
    verb: 'pokaż|zobacz|przeczytaj|czytaj|wygeneruj',
    headings:
      'streszczenie artykułu|najważniejsze (?:punkty|informacje)|kluczowe (?:punkty|wnioski|informacje)',
  },
  pt: {
    noun: 'resumo',
    verb: 'ver|veja|ler|leia|mostrar|obter|gerar',
    headings: 'pontos[ -]chave|principais pontos|resumir (?:este|o) (?:artigo|texto)',
  },
  ru: {
    noun: 'краткое содержание|краткий пересказ|пересказ|выжимка',
    verb: 'показать|читать|прочитать|посмотреть|получить|открыть',
    headings: 'ключевые (?:моменты|тезисы|выводы)|главное за минуту',
  },
  tr: {
    noun: 'özet|özeti|özetini',
    verb: 'göster|oku|gör|oluştur|al',
    headings: '(?:haberin|yazının) özeti|önemli noktalar|haberi özetle',
  },
  uk: {
    noun: 'короткий зміст|стислий зміст|стислий переказ|переказ|підсумок',
    verb: 'показати|читати|прочитати|переглянути|отримати|відкрити',
    headings: 'ключові (?:моменти|тези|висновки)|головне за хвилину',
  },
  zh: {
    noun: '摘要|总结|概要',
    verb: '查看|阅读|显示|生成|展开',
    headings: '(?:文章|全文|内容|智能)(?:摘要|总结|速览)|要点(?:速览|提炼|总结)',
  },
};

/** What the machines are called that make summaries. */
const machines = 'ai|ki|ia|ии|ші|yapay zek[aâ]|एआई|人工智能|الذكاء الاصطناعي|בינה מלאכותית';

/** Scripts that write no spaces: their words have no edges. */
const edgeless = new Set(['ja', 'zh']);

function offerIn(language: string, { noun, verb, headings }: OfferWords): string {
  const near = (one: string, other: string) => `(?:${one}).{0,12}(?:${other})`;
  const others = `${verb}|${machines}`;
  const offers = `${near(others, noun)}|${near(noun, others)}|^(?:${noun})$|${headings}`;
  return edgeless.has(language) ? offers : `(?<![\\p{L}\\p{M}])(?:${offers})(?![\\p{L}\\p{M}])`;
}

/** Source of the pattern of a button or heading by which a page offers a summary of its own; it knows no case. */
export const OWN_SUMMARY = Object.entries(words)
  .map(([language, row]) => offerIn(language, row))
  .join('|');
