import { loadLater } from '../later/later.ts';
import type { Format, Take } from '../view.ts';
import type { Words } from '../words.ts';

const blobOf = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });

/** Puts the summary on the clipboard; formatted text takes its plain form along. False where it is refused. */
export async function copyTake(take: Take, format: Format, words: Words): Promise<boolean> {
  try {
    const { formatRows } = await loadLater();
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

/** Saves text as a file under the reader's downloads. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(blobOf(text, type));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves the summary as a file. */
export async function saveTake(take: Take, format: Format, words: Words): Promise<void> {
  const { fileName, formatRows } = await loadLater();
  const { type, write, writeFile = write } = formatRows[format];
  saveFile(fileName(take, format), writeFile(take, words), type);
}

/** Whether the system has a share sheet. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/** Hands the summary to the system's share sheet; a reader who closes it has changed their mind, nothing more. */
export async function shareTake(take: Take, words: Words): Promise<void> {
  const { formatRows } = await loadLater();
  const shared: ShareData = { title: take.article.title ?? '', text: formatRows.text.write(take, words) };
  await navigator
    .share(/^https?:/.test(take.url) ? { ...shared, url: take.url } : shared)
    .catch(() => undefined);
}
