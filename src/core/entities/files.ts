import type { Files } from '../resources.ts';
import { readCues } from './gazetteer/cues.ts';
import { type Gazetteer, type NameList, readNameList } from './gazetteer/index.ts';
import { readSections } from './gazetteer/sections.ts';
import { readClasses } from './tagger/classes.ts';
import { readTagger, type Tagger } from './tagger/model.ts';

/** What the recogniser reads from files: name lists, and for languages that have one a learned tagger. */
export type EntityModel = { gazetteer: Gazetteer; tagger?: Tagger };

/** Name lists common to all languages. */
const COMMON = 'lang/entities.bin';

/** The tagger of languages without one of their own. */
const SHARED = 'lang/entities-shared.bin';

async function sectionsOf(files: Files, name: string): Promise<Map<string, Uint8Array> | undefined> {
  const bytes = await files.bytes(name);
  return bytes && readSections(bytes);
}

/**
 * Reads the model of a language (BCP 47 primary tag) in its few files. `undefined` where a file that should be
 * there is missing, cut short, corrupt or of another version; never throws for what the files hold.
 */
export async function loadEntityModel(files: Files, tag: string): Promise<EntityModel | undefined> {
  const [common, own] = await Promise.all([
    sectionsOf(files, COMMON),
    sectionsOf(files, `lang/entities-${tag}.bin`),
  ]);
  if (!common || !own) return undefined;
  const lists = [readNameList(common), readNameList(own)].filter((list): list is NameList => !!list);
  const shared = own.has('shrd') && !own.has('flow') ? await sectionsOf(files, SHARED) : undefined;
  const cues = readCues(own);
  const weights = readTagger(own) ?? (shared && readTagger(shared));
  const classes = readClasses(own);
  const tagger = weights &&
    cues && {
      ...weights,
      cues,
      ...(classes ? { classes } : {}),
      shared: own.has('shrd'),
      local: own.has('locl'),
      close: own.has('clos'),
    };
  if (lists.length === 0 || (!tagger && (own.has('flow') || own.has('shrd')))) return undefined;
  const gazetteer = { lists, known: readNameList(common, 'k') };
  return tagger ? { gazetteer, tagger } : { gazetteer };
}
