/**
 * What the furniture around articles says, in many languages, as alternatives of one pattern (`*` stands for the rest
 * of a word). A phrase is matched
 * against the *beginning* of a short block of its own (lower case, quotes and bullets off), never in running prose.
 */
export const PHRASES = {
  more: "read more|(?:read|more):|read also|also read|read next|see also|more from|more on this|keep reading|continue reading|click here|watch:|don['’]t miss|up next|learn more|(?:show|see|view|load) more|lesen sie (?:auch|mehr|hier)|mehr (?:dazu|lesen|zum thema)|auch interessant|weiterlesen|siehe auch|(?:à )?lire (?:aussi|également|la suite)|voir aussi|en savoir plus|le[ea] (?:también|más)|leer (?:más|también)|(?:también )?te puede interesar|más información|sigue leyendo|leia (?:também|mais|ainda)|veja também|saiba mais|leggi (?:anche|di più)|per approfondire|lees (?:ook|meer|verder)|l[eæ]s (?:også|mer|mere)|läs (?:också|mer|även)|lue (?:myös|lisää)|czytaj (?:także|też|więcej|dalej)|zobacz (?:także|też)|čtěte (?:také|dále)|citește și|vezi și|чита(?:йте|ть|ти) (?:также|також|далее|далі)|смотрите также|διαβάστε (?:επίσης|ακόμα)|ilginizi çekebilir|baca (?:juga|selengkapnya)|xem thêm|đọc thêm|اقرأ (?:أيض|المزيد)|بیشتر بخوانید|קראו? (?:גם|עוד)|यह भी पढ़ें|อ่าน(?:เพิ่มเติม|ต่อ)|(?:延伸|相[关關]|更多)[阅閱][读讀]|阅读更多|関連記事|続きを読む|관련 ?기사|더 ?보기",
  related:
    "related|recommended|you (?:may|might) (?:also )?like|more (?:like this|stories|news)|most (?:read|popular)|trending|popular|top stories|latest|editor['’]s picks|in case you missed|sponsored|promoted|further reading|what to read next|recent posts|verwandte*|ähnliche*|meistgelesen|empf(?:ohlen|ehlungen)|weitere (?:artikel|themen|nachrichten)|articles (?:similaires|liés)|les plus lus|dans la même rubrique|(?:noticias |notícias )?relacionad*|lo más (?:leído|visto)|recomendad*|mais lidas|articoli correlati|(?:ti )?potrebbe interessart?i|gerelateerd|meest gelezen|mest l(?:ästa|est|æste)|relater*|luetuimmat|najczęściej czytane|powiązane|polecane|související|nejčtenější|kapcsolódó|articole similare|похожие*|популярн*|новости по теме|схожі|σχετικά|ilgili haberler|(?:artikel|berita) terkait|terpopuler|tin (?:liên quan|cùng)|(?:مواضيع|أخبار) ذات صلة|مطالب مرتبط|संबंधित|相[关關](?:新[闻聞]|文章)|推[荐薦]|人気記事|おすすめ|많이 본",
  letter:
    'sign up|subscribe|(?:get|join) our|newsletter|stay informed|enter your email|email address|follow us|download (?:our|the) app|get the (?:app|best of|latest)|already a subscriber|support (?:our|independent)|become a member|log in|sign in|create (?:an|a free) account|register|(?:jetzt )?(?:abonnieren|anmelden)|melden sie sich|folgen sie uns|abonn*|inscrivez-vous|recevez|suivez-nous|suscr[ií]b*|regístrate|recibe|s[ií]gue?nos|assine|inscreva-se|cadastre-se|receba|siga(?:-nos| o)|iscriviti|abbonati|ricevi|seguici|meld je aan|schrijf je in|volg ons|prenumerera|tilmeld|tilaa|zapisz się|subskrybuj|obserwuj nas|přihlaste se|odebírejte|iratkozz*|urmărește|подпи*|підпи*|присоединяйтесь|εγγραφείτε|abone ol|takip edin|berlangganan|ikuti (?:kami|berita)|đăng ký|اشترك|تابعو?نا|הירשמו|सब्सक्राइब|订阅|訂閱|关注|登録|구독',
  share:
    'share|facebook|twitter|whatsapp|linkedin|telegram|e-?mail|print|copy (?:link|url)|link copied|save|bookmark|tweet|teilen|drucken|merken|partager|imprimer|compart(?:ir|ilh*)|imprimir|partilhar|condividi|stampa|delen|dela|del på|jaa|udostępnij|sdílet|megosztás|distribuie|подели|поділитися|κοινοποίηση|paylaş|bagikan|chia sẻ|شارك|مشاركة|שתפו?|शेयर|分享|シェア|공유',
  comments:
    'comments?|(?:leave|post|add|write|view|show|no|see all) (?:a |all )?(?:comments?|reply)|join the (?:conversation|discussion)|have your say|report an error|komment(?:are?|ieren)|commentaires|réagir|laisser un commentaire|(?:deja un )?comentari*|(?:deixe um )?comentário|commenti|lascia un commento|reacties|reageer|kommentera|komentarz*|dodaj komentarz*|komentáře|hozzászólás*|(?:оставить )?комментар*|коментар*|σχόλια|yorum*|komentar|bình luận|التعليقات|تعليق|نظرات|תגובות|टिप्पणी|评论|留言|評論|コメント|댓글',
  consent:
    '(?:this|our) (?:web)?site uses|we use cookies|cookies?|accept all|privacy policy|your privacy|to (?:view|display) this content|diese (?:web)?seite verwendet|wir verwenden cookies|an dieser stelle finden sie|externer inhalt|empfohlener redaktioneller|nous utilisons|ce (?:site utilise|contenu est)|(?:utilizamos|usamos|utilizziamo i) cookies?|wij gebruiken cookies|vi (?:använder|bruker|bruger) cookies|używamy plików|tento web|мы используем|ми використовуємо',
  prompt:
    'no time to read|get a summary|summari[sz]e|ai summary|listen to (?:this|the )?article|this article is more than|(?:estimated )?reading time|\\d+ min(?:ute)?s? read|skip ad|ad(?:vert(?:isement)?)?|(?:story|article) continues|loading|please enable|table of contents|in this article|add us as|make us preferred|anzeige|werbung|artikel anhören|lesezeit|publicité|temps de lecture|publicidad|tiempo de lectura|publicidade|continua depois da publicidade|tempo d[ei] (?:leitura|lettura)|pubblicità|advertentie|leestijd|annon[sc]e?|mainos|reklama?|hirdetés|publicitate|реклама|διαφήμιση|iklan|quảng cáo|إعلان|تبلیغات|פרסומת|विज्ञापन|โฆษณา|[广廣]告|広告|광고',
  neighbours:
    '(?:previous|next|older|newer) (?:article|post|story)|previous:|next:|back to|vorheriger|nächster|zurück zu|article (?:précédent|suivant)|artículo (?:anterior|siguiente)|anterior|próximo|articolo (?:precedente|successivo)|v(?:orig|olgend) artikel|föregående|nästa|forrige|n[eæ]ste|poprzedni|następny|předchozí|előző|következő|предыдущ*|следующ*|попередн*|наступн*|önceki|sonraki|sebelumnya|berikutnya|bài (?:trước|tiếp)|المقال (?:السابق|التالي)|[上下]一篇|[前次]の記事|(?:이전|다음) ?기사',
  correction:
    "correction|clarification|updated?:|editor['’]s note|this (?:article|story) (?:was|has been) (?:amended|updated|corrected)|an earlier version|korrektur|berichtigung|anmerkung der redaktion|rectificat*|mise à jour|corrección|fe de errores|nota del editor|correção|errata|rettifica|rättelse|rettelse|korjaus|sprostowanie|oprava|исправление|уточнение|düzeltme|ralat|đính chính|تصحيح|更正|訂正|정정",
} as const;

/** A row of the table. */
export type Phrase = keyof typeof PHRASES;

const OUTSIDE = /^[\s\u200b>»›→▶►•·|:–—\-“”"'«‹✔☛👉📌[({]+/u;
const AFTER = /[\s>»›→▶►•·|:.!?…–—\-“”"'»\])}]+$/u;
/** A phrase stands at the beginning of a block, so no more of it is looked at. */
const LONGEST = 80;

const patterns = new Map<string, RegExp>();

function patternOf(phrases: string): RegExp {
  let pattern = patterns.get(phrases);
  if (!pattern) {
    const rest = phrases.replaceAll('*', '\\p{L}*');
    pattern = new RegExp(`^(?:${rest})(?![\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}])`, 'u');
    patterns.set(phrases, pattern);
  }
  return pattern;
}

const EVERY = Object.values(PHRASES).join('|');

let lastText = '';
let lastBare = '';

/** The beginning of a block in lower case without what stands before it; empty where no phrase begins it at all. */
function bare(text: string): string {
  if (text !== lastText) {
    lastText = text;
    const start = text.slice(0, LONGEST).replace(OUTSIDE, '').toLowerCase();
    lastBare = patternOf(EVERY).test(start) ? start : '';
  }
  return lastBare;
}

/** Whether a block's text begins with a phrase of the row. */
export const begins = (text: string, row: Phrase): boolean =>
  bare(text) !== '' && patternOf(PHRASES[row]).test(bare(text));

/** Whether a block's text is no more than a phrase of the row. */
export function isOnly(text: string, row: Phrase): boolean {
  if (text.length > LONGEST || bare(text) === '') return false;
  const found = patternOf(PHRASES[row]).exec(bare(text));
  return found !== null && bare(text).slice(found[0].length).replace(AFTER, '') === '';
}
