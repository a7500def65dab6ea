import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../setup/browsers.mjs';
import { Marionette } from './e2e/marionette.ts';

/** A browser with one page, as far as the gallery needs it. Code is given as source: what a compiler adds is not there. */
export interface Sheet {
  /** Loads an address in a page of this size (CSS pixels). */
  show(address: string, width: number, height: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The value of an expression in the page, awaited. */
  evaluate(code: string): Promise<unknown>;
  /** PNG of what the page shows, or with `full` of all of it. */
  picture(full: boolean): Promise<Uint8Array>;
  /** Errors in the page that nobody caught; Chromium alone tells them. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

async function chromiumSheet(): Promise<Sheet> {
  const executablePath = findBrowser('chromium') ?? '';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  const resize = (width: number, height: number) => page.setViewportSize({ width, height });
  return {
    errors,
    resize,
    show: async (address, width, height) => {
      await resize(width, height);
      await page.goto(address);
    },
    evaluate: (code) => page.evaluate(code),
    picture: (fullPage) => page.screenshot({ fullPage }),
    close: () => browser.close(),
  };
}

const preferences = {
  'marionette.port': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

/** Every size of the gallery has room in this window, of which the page is given a part. */
const roomy = ['--headless', '--width', '1300', '--height', '2900'];

async function firefoxSheet(): Promise<Sheet> {
  const profile = await mkdtemp(join(tmpdir(), 'nutgraf-gallery-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const firefox = new Marionette(findBrowser('firefox') ?? '', profile, roomy);
  await firefox.start(profile);
  const inContext = async (value: 'chrome' | 'content', script: string): Promise<void> => {
    await firefox.send('Marionette:SetContext', { value });
    await firefox.send('WebDriver:ExecuteScript', { script, args: [] });
  };
  const resize = async (width: number, height: number): Promise<void> => {
    const size = `maxWidth: '${width}px', maxHeight: '${height}px', minHeight: '${height}px'`;
    await inContext('chrome', `Object.assign(window.gBrowser.selectedBrowser.style, { ${size} })`);
    await firefox.send('Marionette:SetContext', { value: 'content' });
    await inContext('content', 'return new Promise((done) => requestAnimationFrame(() => done()))');
  };
  return {
    errors: [],
    resize,
    show: async (address, width, height) => {
      await firefox.send('Marionette:SetContext', { value: 'content' });
      await firefox.send('WebDriver:Navigate', { url: address });
      await resize(width, height);
    },
    evaluate: (code) =>
      firefox.send('WebDriver:ExecuteScript', {
        script: `return window.eval(${JSON.stringify(code)})`,
        args: [],
      }),
    picture: async (full) =>
      Buffer.from(String(await firefox.send('WebDriver:TakeScreenshot', { full })), 'base64'),
    close: async () => {
      firefox.kill();
      await firefox.ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The browsers that draw the gallery, each with how to start it. */
export const sheets: Readonly<Record<string, () => Promise<Sheet>>> = {
  chromium: chromiumSheet,
  firefox: firefoxSheet,
};
