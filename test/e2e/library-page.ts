import type { View } from './driver.ts';

/** The headlines in the list, as soon as there are so many. */
export async function listed(library: View, count: number): Promise<string[]> {
  await library.waitFor((n: number) => document.querySelectorAll('.entry-title').length === n, count);
  return library.evaluate(() =>
    [...document.querySelectorAll('.entry-title')].map((title) => title.textContent ?? ''),
  );
}

/** Loads a file of this text, as choosing it does. */
export const load = (library: View, text: string): Promise<void> =>
  library.evaluate((content: string) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'library.json', { type: 'application/json' }));
    const field = document.querySelector<HTMLInputElement>('.library-take input[type="file"]');
    if (!field) throw new Error('no field for files');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
