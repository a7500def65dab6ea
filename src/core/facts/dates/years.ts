import type { DateMention } from '../facts.ts';
import { isoOf, serialOf } from './calendar.ts';

/** Most characters between two dates of which the second has the year of both. */
const nearest = 20;
const joined = /^[\s,]*(?:\p{L}+[\s,]+){0,3}$|^\s*[-–—]\s*$/u;

/** The dates of a text, in which a day that is named without its year has the one that it has elsewhere in the text. */
export class Years {
  readonly dates: DateMention[] = [];
  private readonly byDay = new Map<string, string>();
  private yearless = false;

  constructor(private readonly text: string) {}

  /** Adds the next date; `yearless` says that its year was not written but inferred. */
  add(date: DateMention, yearless: boolean): void {
    if (yearless) date.value = this.byDay.get(date.value.slice(4)) ?? date.value;
    else this.giveBack(date);
    if (date.precision === 'day') {
      const key = date.value.slice(4);
      if (!yearless || !this.byDay.has(key)) this.byDay.set(key, date.value);
    }
    this.dates.push(date);
    this.yearless = yearless;
  }

  /** "late on 12 November and into 13 November 2022": the year stands once, after the second. */
  private giveBack(date: DateMention): void {
    const before = this.dates.at(-1);
    if (!before || !this.yearless || date.precision !== 'day' || before.precision !== 'day') return;
    if (!/\d{4}/.test(date.text) || date.start - before.end > nearest) return;
    if (!joined.test(this.text.slice(before.end, date.start))) return;
    const [month, day] = [Number(before.value.slice(5, 7)), Number(before.value.slice(8))];
    const year = Number(date.value.slice(0, 4));
    const then = before.value.slice(5) > date.value.slice(5) ? year - 1 : year;
    if (serialOf(then, month, day) === undefined) return;
    this.byDay.delete(before.value.slice(4));
    before.value = isoOf(then, month, day);
    this.byDay.set(before.value.slice(4), before.value);
  }
}
