import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadEntityModel } from '../../../../src/core/entities/files.ts';
import { recognizeText } from '../../../../src/core/entities/recognize.ts';
import { shipped } from '../languages.ts';

const files = {
  json: async () => undefined,
  bytes: async (name: string) =>
    new Uint8Array(readFileSync(new URL(`../../../../src/${name}`, import.meta.url))),
};

describe('people whose names are listed, in scripts without capitals', () => {
  it.each([
    ['hi', 'सुनीता वर्मा ने पुणे में भाषण दिया।', ['person सुनीता वर्मा', 'place पुणे']],
    ['hi', 'रमेश कुमार ने बताया कि काम शुरू होगा।', ['person रमेश कुमार']],
    ['hi', 'उन्होंने बताया कि यह काम कठिन है।', []],
    ['he', 'דנה כהן סיפרה על האירוע בחיפה.', ['person דנה כהן']],
    ['he', 'אתמול ביקרה מירב לוי במקום.', ['person מירב לוי']],
  ])('%s: %s', async (tag, text, names) => {
    const found = recognizeText(text, shipped(tag), await loadEntityModel(files, tag));
    expect(found.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)).toEqual(
      expect.arrayContaining(names),
    );
    expect(found.filter(({ kind }) => kind === 'person')).toHaveLength(
      names.filter((name) => name.startsWith('person')).length,
    );
    if (names.length === 0) expect(found).toEqual([]);
  });
});
