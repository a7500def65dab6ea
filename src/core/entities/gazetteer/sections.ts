/** First bytes of every generated model of the entities: `NUTGRAFE`. */
export const MAGIC = [0x4e, 0x55, 0x54, 0x47, 0x52, 0x41, 0x46, 0x45] as const;

/** Version of the format, features included; a file of another version is not read. */
export const VERSION = 1;

/** By what a kind of generated file is known. */
export type Format = { magic: readonly number[]; version: number };

/** The format of the entities' files. */
const NAMES: Format = { magic: MAGIC, version: VERSION };

/** Bytes before the provenance text: magic, version, its length, the payload's length, the payload's checksum. */
export const HEADER = 24;

/** Checksum of a payload (Fletcher's, over 16-bit sums of bytes, in 32 bits). */
export function checksum(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length; ) {
    const end = Math.min(bytes.length, i + 3800);
    for (; i < end; i++) {
      a += bytes[i]!;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}

const nameOf = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(bytes[at]!, bytes[at + 1]!, bytes[at + 2]!, bytes[at + 3]!);

function split(payload: Uint8Array): Map<string, Uint8Array> | undefined {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const sections = new Map<string, Uint8Array>();
  let at = 0;
  while (at + 8 <= payload.length) {
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > payload.length) return undefined;
    sections.set(nameOf(payload, at), payload.subarray(at + 8, at + 8 + length));
    at += 8 + length;
  }
  return at === payload.length ? sections : undefined;
}

/**
 * The named sections of a generated file, or `undefined` where it is cut short, changed, of another version or
 * something else altogether. Never throws.
 */
export function readSections(
  bytes: Uint8Array,
  { magic, version }: Format = NAMES,
): Map<string, Uint8Array> | undefined {
  if (bytes.length < HEADER || magic.some((byte, i) => bytes[i] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(8, true) !== version) return undefined;
  const textLength = view.getUint32(12, true);
  const length = view.getUint32(16, true);
  if (HEADER + textLength + length !== bytes.length) return undefined;
  const payload = bytes.subarray(HEADER + textLength);
  return checksum(payload) === view.getUint32(20, true) ? split(payload) : undefined;
}
