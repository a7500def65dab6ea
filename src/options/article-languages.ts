/**
 * The languages that articles are read in with rules of their own, by how names are recognised in them: by what was
 * learned from texts of the language, by what texts of other languages taught, or by lists and rules alone. A test
 * holds the table against the data that the package carries.
 */
export const articleLanguages = {
  own: ['en', 'pt'],
  shared: ['cs', 'da', 'de', 'es', 'fi', 'hu', 'id', 'it', 'nl', 'no', 'pl', 'ro', 'ru', 'sv', 'tr', 'uk'],
  lists: ['ar', 'el', 'fa', 'fr', 'he', 'hi', 'ja', 'ko', 'th', 'vi', 'zh'],
} as const;

/** How names are recognised in a language. */
export type NamesBy = keyof typeof articleLanguages;

/** The languages of the interface, BCP 47. */
export const interfaceLanguages = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'nl',
  'pl',
  'pt-BR',
  'ru',
  'tr',
  'uk',
  'zh-CN',
] as const;
