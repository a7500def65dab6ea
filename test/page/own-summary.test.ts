import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { KNOWLEDGE } from '../../src/page/extract/stored.ts';
import { offersSummary } from '../../src/page/own-summary.ts';

const offers = (body: string): boolean =>
  offersSummary(parseHTML(`<html><body>${body}</body></html>`).document, KNOWLEDGE.ownSummary!);

it.each([
  'Get the summary',
  'AI summary',
  'Key takeaways',
  'TL;DR',
  'Zusammenfassung lesen',
  'KI-Zusammenfassung',
  'Das Wichtigste in Kürze',
  'Ver el resumen',
  'Puntos clave',
  'Lire le résumé',
  'Résumé par IA',
  'L’essentiel à retenir',
  'Leggi la sintesi',
  'Punti chiave',
  'Samenvatting bekijken',
  'Belangrijkste punten',
  'Pokaż streszczenie',
  'Najważniejsze informacje',
  'Ler o resumo',
  'Principais pontos',
  'Показать краткое содержание',
  'Пересказ от ИИ',
  'Читати короткий зміст',
  'Ключові тези',
  'Özeti göster',
  'Yapay zekâ özeti',
  'عرض الملخص',
  'أهم النقاط',
  'הציגו תקציר',
  'עיקרי הדברים',
  'सारांश पढ़ें',
  'मुख्य बातें',
  '要約を表示',
  'AI要約',
  '查看摘要',
  '智能摘要',
])('a page with the button “%s” offers a summary itself', (words) => {
  expect(offers(`<button> <span>${words}</span>\n</button>`)).toBe(true);
});

it.each([
  'Read more',
  'Summary judgment was denied',
  'Weiterlesen',
  'Leer más',
  'Lire la suite',
  'Résumés des épisodes précédents de la saison',
  'Leggi anche',
  'Читать далее',
  'Devamını oku',
  'اقرأ المزيد',
  'もっと読む',
  '查看更多',
])('a heading “%s” offers none', (words) => {
  expect(offers(`<h2>${words}</h2>`)).toBe(false);
});

it('what a story says of summaries is no offer', () => {
  expect(
    offers(
      '<p>Get the summary</p><h2>The report of the council, of which you can read a summary on its own pages</h2>',
    ),
  ).toBe(false);
});
