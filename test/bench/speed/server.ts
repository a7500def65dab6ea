import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Real pages without their scripts, and the files of the build, from a free port of this machine. */
export async function servePages(pages: readonly string[]): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const [, kind, ...rest] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    const file = join('dist/chromium', ...rest);
    if (kind === 'file' && existsSync(file)) return void response.end(readFileSync(file));
    const page = kind === 'page' ? pages[Number(rest[0])] : undefined;
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "script-src 'none'; frame-src 'none'; img-src 'none'");
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}
