import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'An empty popup',
  version: '1',
  action: { default_popup: 'popup/index.html' },
  permissions: ['activeTab'],
  browser_specific_settings: { gecko: { id: 'nutgraf@nutgraf.invalid', strict_min_version: '140.0' } },
};

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title>
<body><p>Nothing.</p></body><script src="main.js"></script></html>`;

/** Nothing but the mark that Nutgraf's own popup sets when it has painted. */
const script = "requestAnimationFrame(() => setTimeout(() => performance.mark('seen')));";

/** A content script in every page that does nothing. */
const everywhere = [{ matches: ['*://*/*'], js: ['content.js'], run_at: 'document_idle' }];

/**
 * Writes an extension whose popup shows one word, and whose content script, where one is wanted, does nothing: what any
 * extension costs in this browser.
 */
export async function writeEmptyExtension(engine: 'chromium' | 'firefox', content = false): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-empty-'));
  const background =
    engine === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  const whole = { ...manifest, background, ...(content ? { content_scripts: everywhere } : {}) };
  await mkdir(join(folder, 'popup'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(whole));
  await writeFile(join(folder, 'content.js'), '');
  await writeFile(join(folder, 'background.js'), '');
  await writeFile(join(folder, 'popup', 'index.html'), page);
  await writeFile(join(folder, 'popup', 'main.js'), script);
  return folder;
}
