type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** All locales, put in by the gallery's build. */
declare const LOCALES: Record<string, Record<string, Message>>;

/** Looks a message up as the browser would: `$NAME$` stands for a placeholder, whose content is `$1` to `$9`. */
export function lookUp(messages: Record<string, Message>, key: string, fillings: readonly string[]): string {
  const row = Object.hasOwn(messages, key) ? messages[key] : undefined;
  if (!row) return '';
  return row.message.replace(/\$([A-Za-z0-9_@]+)\$/g, (_, name: string) => {
    const content = row.placeholders?.[name.toLowerCase()]?.content ?? '';
    return fillings[Number(content.slice(1)) - 1] ?? '';
  });
}

/** The message lookup of one locale; English where it does not exist yet. */
export const localeMessages =
  (locale: string) =>
  (key: string, fillings: string[]): string =>
    lookUp(LOCALES[locale] ?? {}, key, fillings) || lookUp(LOCALES.en ?? {}, key, fillings);
