import { fileName, formatRows } from '../export/export.ts';
import type { Format, Take } from '../view.ts';
import type { Words } from '../words.ts';
import { saveFile } from './save-file.ts';

export { saveFile } from './save-file.ts';

/** Puts the summary on the clipboard; formatted text takes its plain form along. False where it is refused. */
export async function copyTake(take: Take, format: Format, words: Words): Promise<boolean> {
  try {
    const written = formatRows[format].write(take, words);
    if (format !== 'html') await navigator.clipboard.writeText(written);
    else {
      const plain = new Blob([formatRows.text.write(take, words)], { type: 'text/plain' });
      const rich = new Blob([written], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': rich, 'text/plain': plain })]);
    }
    return true;
  } catch {
    return false; // No focus or no permission: the status line says so.
  }
}

/** Saves the summary as a file. */
export function saveTake(take: Take, format: Format, words: Words): void {
  const { type, write, writeFile = write } = formatRows[format];
  saveFile(fileName(take, format), writeFile(take, words), type);
}

/** Hands the summary to the system's share sheet; a reader who closes it has changed their mind, nothing more. */
export function shareTake(take: Take, words: Words): void {
  const shared: ShareData = { title: take.article.title ?? '', text: formatRows.text.write(take, words) };
  const data = /^https?:/.test(take.url) ? { ...shared, url: take.url } : shared;
  navigator.share(data).catch(() => undefined);
}
