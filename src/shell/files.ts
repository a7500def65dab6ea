import type { Files } from '../core/resources.ts';
import { ownAddress } from './browser.ts';

/** The one place in the program that fetches, and it reads the extension's own files only. */
async function read(name: string): Promise<Response | undefined> {
  try {
    const response = await fetch(ownAddress(name));
    return response.ok ? response : undefined;
  } catch {
    return undefined; // The file is not in the package: the caller works without it.
  }
}

/** The extension's own language and model files. */
export const ownFiles: Files = {
  async json(name) {
    const response = await read(name);
    try {
      return await response?.json();
    } catch {
      return undefined; // Cut short or corrupt: as good as missing.
    }
  },
  async bytes(name) {
    const response = await read(name);
    try {
      return response && new Uint8Array(await response.arrayBuffer());
    } catch {
      return undefined; // Cut short: as good as missing.
    }
  },
};
