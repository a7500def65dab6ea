/**
 * Words that publishers use of themselves and of the page more than of the matter: letters to order, rights, comments,
 * commissions. English first, then other languages as their pages word it; the judge counts them in short passages.
 */
export const FURNITURE_WORDS: readonly string[] = (
  'rights reserved copyright trademark trademarks inbox subscribe subscriber subscribers subscribing ' +
  'subscription newsletter newsletters unsubscribe cookie cookies recaptcha akismet privacy policy affiliate ' +
  'affiliates commission commissions compensation reproduced republished permission disclaimer disclosure ' +
  'editorial editor editors reporter reporters journalist journalism email emails spam join whatsapp telegram ' +
  'download follow getty courtesy photo afp reuters contributed sponsored advertising advertisement terms agree ' +
  'consent please comment comments reply opinions expressed views https www com pic twitter magazine published ' +
  'updated author writer freelance clicking click submitting registered oops permalink ' +
  'rechte vorbehalten abonnieren abonnement abo anmelden datenschutz datenschutzerklärung kommentar kommentare ' +
  'redaktion autor autorin lizenz veröffentlicht bitte anzeige werbung posteingang kostenlos ' +
  'droits réservés abonnez abonné abonnés inscrivez inscription infolettre confidentialité commentaire ' +
  'commentaires rédaction auteur crédit publicité reproduction partagez suivez ' +
  'derechos reservados suscríbete suscripción suscriptores boletín boletines privacidad comentarios redacción ' +
  'síguenos únete reproducción prohibida publicidad compartir ' +
  'direitos inscreva assine assinante assinantes boletim privacidade comentários redação siga receba reprodução ' +
  'proibida publicidade ' +
  'diritti riservati riproduzione riservata iscriviti abbonati abbonamento commenti redazione segui canale ' +
  'pubblicità ' +
  'rechten voorbehouden nieuwsbrief abonnee abonneer aanmelden reacties redactie privacyverklaring auteursrecht ' +
  'prenumerera nyhetsbrev nyhetsbrevet nyhedsbrev abonnér abonnent kommentarer redaktionen upphovsrätt tilmeld ' +
  'ophavsret tilaa uutiskirje kommentit toimitus pidätetään ' +
  'prawa zastrzeżone newslettera subskrybuj subskrypcja komentarze redakcja prywatności regulamin obserwuj ' +
  'dołącz práva vyhrazena vyhradené odběr odebírat newsletteru redakce redakcia předplatné predplatné komentáře ' +
  'hírlevél feliratkozás fenntartva szerkesztőség előfizetés drepturile rezervate abonează abonați comentarii ' +
  'redacția confidențialitate urmărește ' +
  'права защищены подписывайтесь подписаться подпишитесь подписка рассылка рассылку редакция редакции ' +
  'комментарии перепечатка телеграм захищені підписуйтесь підписуйтеся підписатися розсилка редакція редакції ' +
  'коментарі передрук абонирайте запазени prava pridržana pretplata pretplatite komentari redakcija uredništvo ' +
  'δικαιώματα διατηρούνται εγγραφείτε συνδρομή σχόλια ακολουθήστε hakları saklıdır abone bülten bülteni takip ' +
  'yorum yorumlar cipta dilindungi berlangganan ikuti bergabung redaksi komentar ' +
  'الحقوق محفوظة اشترك النشرة تابعونا تعليق التحرير واتساب تلغرام محفوظ عضویت خبرنامه نظرات זכויות שמורות ' +
  'הירשמו ניוזלטר תגובות עקבו'
).split(' ');
