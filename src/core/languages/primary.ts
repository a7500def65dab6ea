/** Tags that are kept under another: the same language by another name, or one so near that its data serves. */
const ALIASES: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  fil: 'tl',
  bs: 'hr',
  sh: 'hr',
  ms: 'id',
};

/** The primary tag of a hint in the spelling used here (`nb` and `nn` are `no`), if it is one at all. */
export function primary(hint: string | undefined): string | undefined {
  const tag = /^[a-z]{2,3}(?![a-z])/i.exec(hint?.trim() ?? '')?.[0].toLowerCase();
  if (tag === undefined || tag === 'und') return undefined;
  return ALIASES[tag] ?? tag;
}
