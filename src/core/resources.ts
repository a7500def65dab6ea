/**
 * The one door to the files that the core needs (languages, models): the extension and Node each give an
 * implementation. `undefined` where the file does not exist or cannot be read.
 */
export interface Files {
  json(name: string): Promise<unknown>;
  bytes(name: string): Promise<Uint8Array | undefined>;
}
