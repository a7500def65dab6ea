/** "Myanmar (Burma)", "Türkiye (Turkey)": both names count. */
const split = (name: string): string[] =>
  name
    .split(/[()（）]/u)
    .map((one) => one.trim())
    .filter((one) => one.length > 1);

function displayNames(tag: string): Intl.DisplayNames[] {
  return (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none', style }),
  );
}

/** The rows `code=name|other name;` of a language, for codes that have a name in it. */
export function regionRows(tag: string, codes: readonly string[]): string[] {
  const styles = displayNames(tag);
  return codes.flatMap((code) => {
    const found = styles.map((names) => names.of(code)).filter((name) => name && name !== code);
    const names = [...new Set(found.flatMap((name) => split(name!)))];
    return names.length > 0 ? [`${code}=${names.join('|')};`] : [];
  });
}
