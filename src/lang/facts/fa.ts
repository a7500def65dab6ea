import type { FactRules } from '../../core/facts/rules.ts';

/** Persian: verbs of saying, number words, units and the words of dates. */
export const faFacts: FactRules = {
  say: `گفت گفتند می‌گوید گفته_است اعلام_کرد افزود تأکید_کرد تاکید_کرد نوشت خبر_داد اظهار_داشت بیان_کرد
    هشدار_داد توضیح_داد اظهار_کرد تصریح_کرد`,
  that: 'که',
  source: 'به_گفته به_گزارش',
  pronouns: 'او وی',
  future: 'خواهد خواهند فردا آینده قرار_است',
  numbers: 'دو=2 سه=3 چهار=4 پنج=5 شش=6 هفت=7 هشت=8 نه=9 ده=10 بیست=20 سی=30 چهل=40 پنجاه=50',
  scales: 'صد=100 هزار=1e3 میلیون=1e6 میلیارد=1e9',
  units: `درصد=% دلار=USD یورو=EUR تومان=تومان ریال=IRR کیلومتر=km متر=m تن=t لیتر=L کیلوگرم=kg هکتار=ha درجه=°`,
  months: 'ژانویه=1 فوریه=2 مارس=3 آوریل=4 مه=5 ژوئن=6 ژوئیه=7 اوت=8 سپتامبر=9 اکتبر=10 نوامبر=11 دسامبر=12',
  ambiguous: 'مه',
  days: 'دیروز=-1 پریروز=-2 امروز=0 فردا=1',
  times: 'ساعت=hour روز=day هفته=week ماه=month سال=year',
  last: 'گذشته',
  current: 'این',
  next: 'آینده',
  ago: 'پیش',
  phrases: 'پارسال=year:-1 امسال=year:0 سال_گذشته=year:-1 هفته_گذشته=week:-1 ماه_گذشته=month:-1',
  before: 'در از تا سال',
  counters: 'نفر',
  verbLast: true,
  rangeTo: 'تا',
  between: 'بین',
  betweenAnd: 'و',
  minus: 'منفی',
};
