import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chromium } from './chromium.ts';
import type { Browser, LaunchOptions } from './driver.ts';

/** Starts Chromium (at `executable`) with the unpacked extension. */
export async function launchChromium(executable: string, options: LaunchOptions): Promise<Browser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'nutgraf-chromium-')));
  const browser = new Chromium(executable, profile, options);
  try {
    await browser.start();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}
