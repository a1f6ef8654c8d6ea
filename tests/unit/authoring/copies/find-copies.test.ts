import { expect, test } from 'vitest';
import { findCopies } from '../../../../lib/authoring/copies/find-copies.ts';

const SOURCE = 'Water pills help the kidneys pass more salt and water; they are used for swelling.';
const sources = (...texts: string[]) => texts.map((text, at) => [`made/L${at + 1}`, text] as const);

test('eight words in a row are found, whatever stands between and around them', () => {
  const copied = { text: 'Doctors say: water pills help the kidneys pass more SALT, and water.' };
  const own = { text: 'Pills of this kind help the kidneys pass more salt.' };
  expect(findCopies([copied, own], sources('Salt.', SOURCE), new Set())).toEqual([
    { sentence: copied, words: 'water pills help the kidneys pass more salt', source: 'made/L2' },
  ]);
});

test('a run is found at the end of a long text too, and after words that no sentence of ours has', () => {
  const text = `${'Aspirin and ibuprofen relieve pain. '.repeat(50)}${SOURCE}`;
  expect(
    findCopies([{ text: 'Some salt and water; they are used for swelling.' }], sources(text), new Set()),
  ).toEqual([expect.objectContaining({ words: 'salt and water they are used for swelling' })]);
});

test('a sentence is told once, though several sources have it, and not without sources', () => {
  expect(findCopies([{ text: SOURCE }], sources(SOURCE, SOURCE), new Set())).toHaveLength(1);
  expect(findCopies([{ text: SOURCE }], [], new Set())).toEqual([]);
});

test('a long name with a word or two around it is no copy; a sentence with a name in it can be one', () => {
  const name = 'long chain 3 hydroxyacyl coenzyme A dehydrogenase';
  const named = { text: `Lack of ${name}.` };
  const sentence = { text: `People with no ${name} must not go without food for long.` };
  const names = new Set([name.toLowerCase()]);
  expect(findCopies([named], sources(`It is a lack of ${name}.`), names)).toEqual([]);
  expect(
    findCopies([named, sentence], sources(`Those with no ${name} must not go without food for long.`), names),
  ).toEqual([expect.objectContaining({ sentence })]);
});
