import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const source = 'src/_locales';

/** The messages without what only their translators need. */
const lean = (messages) =>
  Object.fromEntries(
    Object.entries(messages).map(([key, { message, placeholders }]) => {
      if (!placeholders) return [key, { message }];
      const bare = Object.entries(placeholders).map(([name, { content }]) => [name, { content }]);
      return [key, { message, placeholders: Object.fromEntries(bare) }];
    }),
  );

/** Writes the messages of every locale into `folder/_locales/`. */
export function writeLocales(folder) {
  for (const locale of readdirSync(source)) {
    const messages = JSON.parse(readFileSync(join(source, locale, 'messages.json'), 'utf8'));
    mkdirSync(join(folder, '_locales', locale), { recursive: true });
    writeFileSync(join(folder, '_locales', locale, 'messages.json'), JSON.stringify(lean(messages)));
  }
}
