import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadContent } from '../../lib/authoring/load-content.ts';
import { contentPackSchema } from '../../lib/model/content-pack.ts';
import { openLibrary } from '../../lib/reading/library.ts';
import { makeBackup } from '../../lib/reading/make-backup.ts';
import { partStatements } from '../../lib/reading/part-statements.ts';
import { readBackup } from '../../lib/reading/read-backup.ts';
import { settledSaved } from '../../lib/reading/settled-saved.ts';
import { snapshotOf } from '../../lib/reading/snapshot.ts';

const content = await loadContent(fileURLToPath(new URL('../../data', import.meta.url)), 'test');

test('the content ships: nothing to mend, valid as a pack', () => {
  expect(content.problems).toEqual([]);
  expect(contentPackSchema.safeParse(content.pack).success).toBe(true);
});

test('the starter content is there: concepts with two definitions, lead articles, questions', () => {
  const { concepts, articles } = content.pack;
  expect(concepts.filter(({ definition }) => definition !== null).length).toBeGreaterThanOrEqual(25);
  expect(concepts.length).toBeGreaterThan(4000);
  const leads = concepts.flatMap(({ article }) => article ?? []);
  expect(leads).toEqual(expect.arrayContaining(['hyponatremia', 'muscle-cramp', 'diuretics']));
  expect(articles.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['hyponatremia-leg-cramps', 'sodium-correction-speed']),
  );
});

test('nothing claims a review or a comparison that did not happen', () => {
  for (const { review, checked } of content.pack.articles) {
    expect(review.map(({ status }) => status)).toEqual(['submitted']);
    expect(checked).not.toBe('paper');
  }
});

test('the audiences get different texts, not the same sentences', () => {
  for (const { id, parts } of content.pack.articles) {
    const sentences = Object.values(parts).map(
      (part) => new Set(partStatements(part).map(({ text }) => text)),
    );
    const [patient, student, clinician] = sentences;
    if (!patient || !student || !clinician) throw new Error(id);
    expect(patient.intersection(clinician).size, id).toBe(0);
    expect(patient.intersection(student).size, id).toBe(0);
  }
});

test('references known to be unconfirmed are not used', () => {
  const titles = content.pack.references.map(({ title }) => title.toLowerCase());
  for (const title of ['management of hyponatremia', 'causes and management of hyponatremia'])
    expect(titles).not.toContain(title);
});

test('the disclaimer never tells a lay reader that the text is for professionals', () => {
  expect(content.pack.disclaimer.patient).not.toMatch(/professional|clinicians? only/i);
});

test('the credits that the vocabulary asks for are given', () => {
  const credits = JSON.stringify(content.pack.credits);
  expect(credits).toMatch(/Mondo Disease Ontology \(Monarch Initiative/);
  expect(credits).toMatch(/MedQuAD \(Ben Abacha and Demner-Fushman, 2019/);
});

test('every article comes back from a backup as the library’s own, word for word', async () => {
  const library = openLibrary(contentPackSchema.parse(content.pack));
  const details = { savedAt: new Date(), audience: 'patient', pageTitle: null, pageAddress: null } as const;
  const saved = [...library.articles.values()].map((article) =>
    snapshotOf(library, article, { ...details, id: crypto.randomUUID() }),
  );
  const choices = {
    audience: null,
    density: 'default',
    switches: { pageAddresses: false, recentLookUps: false },
  } as const;
  const { backup } = readBackup(JSON.stringify(makeBackup(saved, [], choices, [], new Date())));
  const brought = backup?.savedArticles ?? [];
  expect(brought.every(({ source }) => source === 'file')).toBe(true);
  expect(await Promise.all(brought.map((one) => settledSaved(one, library)))).toEqual(saved);
});
