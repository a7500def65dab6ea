import type { Token } from '../tokens.ts';

/** Signs of money that stand for one currency wherever they are written. */
const signs: Record<string, string> = {
  '€': 'EUR', '£': 'GBP', '₹': 'INR', '₽': 'RUB', '₴': 'UAH', '₺': 'TRY', '₩': 'KRW', '₪': 'ILS', '฿': 'THB', '₫': 'VND',
  '₦': 'NGN', '₱': 'PHP', '₸': 'KZT', '₾': 'GEL',
}; // biome-ignore format: a table

/** What stands before a dollar sign to say whose it is; a bare one is that of the United States. */
const dollars: Record<string, string> = {
  r: 'BRL', a: 'AUD', au: 'AUD', c: 'CAD', ca: 'CAD', nz: 'NZD', hk: 'HKD', s: 'SGD', us: 'USD', nt: 'TWD', mx: 'MXN',
}; // biome-ignore format: a table

const moneySigns = new Set([...Object.keys(signs), '$', '¥', '￥']);

/** Whether a mark is a sign of money. */
export const isMoneySign = (mark: string): boolean => moneySigns.has(mark);

/** Languages whose yen sign is the yuan. */
const yuan = new Set(['zh']);

/** The currency that a token says by sign or code, and how many tokens before it belong to the sign (R$, US$). */
export function currencyOf(
  tokens: readonly Token[],
  at: number,
  tag: string,
): { code: string; from: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'word') {
    const unit = token.entry?.unit;
    return unit && /^[A-Z]{3}$/.test(unit) && token.low.length <= 3 ? { code: unit, from: at } : undefined;
  }
  if (token.low === '¥' || token.low === '￥') return { code: yuan.has(tag) ? 'CNY' : 'JPY', from: at };
  if (token.low === '$') {
    const before = tokens[at - 1];
    const whose = before?.end === token.start ? dollars[before.low] : undefined;
    return whose ? { code: whose, from: at - 1 } : { code: 'USD', from: at };
  }
  const code = signs[token.low];
  return code ? { code, from: at } : undefined;
}
