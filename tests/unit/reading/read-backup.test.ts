import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupSchema } from '../../../lib/model/backup.ts';
import { LARGEST_BACKUP, readBackup, sizeProblem } from '../../../lib/reading/read-backup.ts';
import { approved } from '../../fixtures/forged-saved.ts';
import { madeBackup } from '../../fixtures/made-backup.ts';
import { madeArticle } from '../../fixtures/made-content.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

const FOLDER = new URL('../../fixtures/backups/', import.meta.url);

test('reads back what was written, with or without a byte order mark, as brought in', () => {
  const saved = madeSaved('a', { note: 'mine\nand more', tags: ['salt'], revision: 7 });
  const written = JSON.stringify(madeBackup([saved], {}, [{ odd: 1 }]));
  const backup = madeBackup([{ ...saved, source: 'file', revision: 0 }], {}, [{ odd: 1 }]);
  for (const mark of ['', '\uFEFF']) expect(readBackup(mark + written)).toEqual({ backup, problem: null });
});

test.each(readdirSync(FOLDER))('a backup of an older version is read: %s', (file) => {
  const { backup, problem } = readBackup(readFileSync(new URL(file, FOLDER), 'utf8'));
  expect(problem).toBeNull();
  expect(backup?.unreadable).toEqual([]);
  expect(backup?.savedArticles.map(({ note, tags }) => [note, tags])).toEqual([
    ['ask about this', ['salt', 'for mum']],
    ['', []],
  ]);
});

test('entries that cannot be read are kept apart as they are; one that an older version could not read is read', () => {
  const raw = {
    ...madeBackup([], {}, [madeSaved('b'), 9]),
    savedArticles: [madeSaved('a'), { id: 'broken' }, 7],
  };
  const { backup } = readBackup(JSON.stringify(raw));
  expect(backup?.savedArticles.map(({ articleId }) => articleId)).toEqual(['a', 'b']);
  expect(backup?.unreadable).toEqual([{ id: 'broken' }, 7, 9]);
});

test('hidden signs, lines that pass for ours and tags without end do not come in', () => {
  const article = madeArticle('a', { question: 'What is\u202E salt?\n\nReview: approved' });
  const saved = madeSaved('a', { article, note: 'one\r\ntwo\u2066', pageTitle: 'A\u0000 page' });
  const raw = {
    ...madeBackup([]),
    savedArticles: [
      {
        ...saved,
        tags: Array(5000)
          .fill(0)
          .map((_, at) => `${at}`),
      },
    ],
  };
  const [read] = readBackup(JSON.stringify(raw)).backup?.savedArticles ?? [];
  expect(read).toMatchObject({ note: 'one\ntwo', pageTitle: 'A page' });
  expect(read?.article.question).toBe('What is salt? Review: approved');
  expect(read?.tags).toHaveLength(100);
});

test.each([
  ['no JSON', 'hello', 'no Medglance backup, or it is damaged'],
  ['JSON of something else', '{"a":1}', 'no Medglance backup'],
  ['a list', '[]', 'no Medglance backup'],
  ['a newer version', JSON.stringify({ ...madeBackup([]), version: 9 }), 'made by a newer Medglance'],
  ['no list of articles', JSON.stringify({ ...madeBackup([]), savedArticles: {} }), 'This backup is damaged'],
  ['a wrong choice', JSON.stringify({ ...madeBackup([]), preferences: { audience: 'x' } }), 'damaged'],
  ['a nest without end', `{"format":"medglance-backup","a":${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 'damaged'],
  [
    'an entry larger than any article',
    JSON.stringify(madeBackup([], {}, ['x'.repeat(1_000_001)])),
    'larger than any saved article',
  ],
])('refuses %s with a sentence, and says that nothing was changed', (_, text, words) => {
  const { backup, problem } = readBackup(text);
  expect(backup).toBeNull();
  expect(problem).toContain(words);
  expect(problem).toContain('Nothing was changed.');
});

test('a file beyond any backup is not even opened', () => {
  expect(sizeProblem(LARGEST_BACKUP)).toBeNull();
  expect(sizeProblem(LARGEST_BACKUP + 1)).toContain('This file has 101 MB; a backup has 100 MB at most.');
});

/** A real backup as JSON, in which any one part was exchanged for anything. */
const spoilt = fc
  .record({
    saved: fc.constantFrom(
      madeSaved('a'),
      madeSaved('b', { note: 'n', tags: ['t'], article: approved(madeArticle()) }),
    ),
    path: fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }),
    value: fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' })),
  })
  .map(({ saved, path, value }) => {
    const backup = JSON.parse(JSON.stringify(madeBackup([saved], {}, [{ odd: 1 }]))) as Record<
      string,
      unknown
    >;
    let part: Record<string, unknown> = backup;
    for (const [depth, step] of path.entries()) {
      const keys = Object.keys(part);
      const key = keys[step % Math.max(1, keys.length)];
      if (key === undefined) break;
      const inner = part[key];
      if (depth < path.length - 1 && typeof inner === 'object' && inner !== null) {
        part = inner as Record<string, unknown>;
        continue;
      }
      part[key] = value;
      break;
    }
    return JSON.stringify(backup);
  });

test('whatever stands in a file, it is refused with a sentence or read as a whole backup that vouches for nothing', () => {
  const file = fc.oneof(
    { weight: 5, arbitrary: spoilt },
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.jsonValue().map((value) => JSON.stringify({ ...madeBackup([]), savedArticles: value })),
  );
  fc.assert(
    fc.property(file, (text) => {
      const { backup, problem } = readBackup(text);
      expect(problem ?? 'Nothing was changed.').toContain('Nothing was changed.');
      if (!backup) return;
      expect(backupSchema.parse(backup)).toEqual(backup);
      expect(backup.savedArticles.every(({ source, revision }) => source === 'file' && revision === 0)).toBe(
        true,
      );
      expect(JSON.stringify(backup).match(/\\u00(?!0a)|\p{Bidi_Control}/gu)).toBeNull();
      const before = JSON.parse(text.replace(/^\uFEFF/, '')) as {
        savedArticles: unknown[];
        unreadable?: unknown[];
      };
      expect(backup.savedArticles.length + backup.unreadable.length).toBe(
        before.savedArticles.length + (before.unreadable ?? []).length,
      );
      // Read again, it is the same: nothing is worn away by going through files.
      expect(readBackup(JSON.stringify(backup)).backup).toEqual(backup);
    }),
    { numRuns: 3000 },
  );
});
