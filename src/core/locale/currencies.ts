/** Currencies of the news (ISO 4217), beside those with a sign of their own. */
export const newsCurrencies =
  `USD EUR GBP JPY CNY INR RUB BRL CHF AUD CAD KRW MXN TRY UAH PLN CZK HUF RON SEK NOK DKK
  ILS IDR VND THB IRR EGP SAR AED NGN ZAR`.split(/\s+/);
