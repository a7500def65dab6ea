import type { HandArticle } from '../ui/sample/digest-maker.ts';

/** The same kind of report, written from right to left. */
export const market: HandArticle = {
  title: 'مجلس المدينة يقرر نقل السوق القديم إلى خارج الأسوار',
  byline: 'سلمى الحداد',
  siteName: 'صحيفة الميناء',
  published: '2026-05-03',
  language: 'ar',
  nutgraf: 0,
  blocks: [
    {
      sentences: [
        {
          text: 'قرر مجلس المدينة يوم الخميس نقل السوق القديم إلى أرض خارج الأسوار خلال عامين، رغم اعتراض التجار.',
          score: 0.95,
          reasons: [
            { feature: 'headline', weight: 0.9 },
            { feature: 'opening', weight: 0.5 },
          ],
        },
      ],
    },
    {
      sentences: [
        {
          text: 'يضم السوق 420 متجرا يعمل فيها نحو ألفي شخص، وتبلغ كلفة النقل 35 مليون درهم.',
          score: 0.8,
          reasons: [{ feature: 'figures', weight: 0.7 }],
        },
        {
          text: 'وقالت رئيسة المجلس نادية منصور: «لا نريد أن نفقد السوق بل أن ننقذه».',
          score: 0.75,
          reasons: [{ feature: 'quotation', weight: 0.7 }],
        },
      ],
    },
    {
      sentences: [
        {
          text: 'وطالبت جمعية التجار بتأجيل القرار إلى ما بعد موسم الشتاء.',
          score: 0.6,
          reasons: [{ feature: 'names', weight: 0.4 }],
        },
        { text: 'وسيبدأ العمل في سبتمبر 2026.', score: 0.5, reasons: [{ feature: 'closing', weight: 0.4 }] },
      ],
    },
  ],
  entities: [
    { name: 'نادية منصور', kind: 'person', role: 'رئيسة المجلس' },
    { name: 'جمعية التجار', kind: 'organization' },
    { name: 'مجلس المدينة', kind: 'organization' },
  ],
  facts: {
    quotations: [{ text: '«لا نريد أن نفقد السوق بل أن ننقذه»', speaker: 0 }],
    dates: [{ text: 'سبتمبر 2026', value: '2026-09', precision: 'month' }],
    figures: [
      { text: '420 متجرا', value: 420, of: 'متجر' },
      { text: '35 مليون درهم', value: 35e6, unit: 'AED' },
    ],
  },
};
