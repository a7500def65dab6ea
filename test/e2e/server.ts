import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const SITE = fileURLToPath(new URL('../fixtures/site/', import.meta.url));

/** The smallest PDF that a viewer shows: one empty page. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n';

/** The sample site on this machine. */
export interface Site {
  /** Its origin, without a slash at the end. */
  readonly origin: string;
  /** Lets the answer to `/slow/NAME` go; what is asked for later goes at once. */
  release(name: string): void;
  /**
   * Serves this page at the path from now on, in place of a file; its own scripts run only where they may, bytes tell
   * their encoding.
   */
  put(path: string, html: string | Uint8Array, scripts?: 'run'): void;
  /** Forgets what was put and released. */
  reset(): void;
  close(): Promise<void>;
}

/** Serves the sample pages at a free port of this machine. */
export async function serveSite(): Promise<Site> {
  const waiting = new Map<string, ServerResponse[]>();
  const released = new Set<string>();
  const placed = new Map<string, Placed>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!path.startsWith('/slow/')) return void answer(response, path, placed);
    const name = path.slice('/slow/'.length);
    if (released.has(name)) response.end();
    else waiting.set(name, [...(waiting.get(name) ?? []), response]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const release = (name: string) => {
    released.add(name);
    for (const response of waiting.get(name) ?? []) response.end();
    waiting.delete(name);
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    release,
    put: (path, html, scripts) => void placed.set(path, { html, runs: scripts === 'run' }),
    reset: () => {
      placed.clear();
      for (const name of waiting.keys()) release(name);
      released.clear();
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

type Placed = { html: string | Uint8Array; runs: boolean };

async function answer(response: ServerResponse, path: string, placed: Map<string, Placed>): Promise<void> {
  if (path === '/paper.pdf') return void response.setHeader('content-type', 'application/pdf').end(PDF);
  const file = path.startsWith('/spa/') ? 'spa.html' : path === '/' ? 'front.html' : path.slice(1);
  const plain = /^[a-z-]+\.html$/.test(file);
  const html =
    placed.get(path)?.html ??
    (plain ? await readFile(SITE + file, 'utf8').catch(() => undefined) : undefined);
  const encoding = html instanceof Uint8Array ? '' : '; charset=utf-8';
  response.setHeader('content-type', `text/html${encoding}`);
  if (placed.get(path)?.runs === false)
    response.setHeader('content-security-policy', "script-src 'none'; frame-src 'none'");
  if (html === undefined) response.statusCode = 404;
  response.end(html ?? '<!doctype html><title>Not found</title><p>There is no such page.</p>');
}
