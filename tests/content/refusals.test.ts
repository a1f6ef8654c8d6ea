import { afterEach, beforeEach, expect, test } from 'vitest';
import { MadeData } from '../fixtures/made-data.ts';

const ARTICLE = 'articles/medicines/diuretics.md';
let data: MadeData;

beforeEach(async () => {
  data = await MadeData.copy();
});
afterEach(() => data.remove());

test('the content as it is has nothing to mend', async () => {
  expect(await data.problems()).toEqual([]);
});

test.each([
  [
    'an unknown key',
    'concepts/medicines.yaml',
    'familiarity: known',
    'familarity: known',
    /medicines\.yaml:\d+: .*unknown key `familarity`/,
  ],
  [
    'an unknown kind',
    'concepts/medicines.yaml',
    'kind: drug-class',
    'kind: pill',
    /medicines\.yaml:\d+: `kind`: write one of/,
  ],
  [
    'a statement without a citation',
    ARTICLE,
    / \[@senior-gout\]\./,
    '.',
    /diuretics\.md:\d+: this text has no citation/,
  ],
  [
    'a sentence hidden before a cited one',
    ARTICLE,
    'Uric acid can rise',
    'Gout is painful. Uric acid can rise',
    /diuretics\.md:\d+: this sentence has no citation: "Gout is painful\."/,
  ],
  [
    'a citation without a reference',
    ARTICLE,
    '@senior-gout',
    '@nobody2020',
    /there is no reference `nobody2020`/,
  ],
  [
    'a dose in a patient part',
    ARTICLE,
    'Passing urine more often is common',
    'Taking 40 mg is common',
    /diuretics\.md:\d+: a patient part gives no dose/,
  ],
  [
    'advice on the reader’s own case',
    ARTICLE,
    'Passing urine more often is common',
    'Perhaps you should stop them',
    /do not address the reader's own case/,
  ],
  [
    'text changed after its review record',
    ARTICLE,
    'Passing urine more often',
    'Passing water more often',
    /diuretics\.md:\d+: the text has changed since its last review record; run/,
  ],
  ['an audience left out', ARTICLE, '# student', '## Student', /add a part `# student`/],
  [
    'an approval without a signature',
    ARTICLE,
    'status: submitted',
    'status: approved',
    /`approved` needs a signed review record/,
  ],
  [
    'an unknown concept',
    ARTICLE,
    'loop-diuretics, spironolactone',
    'loop-diuretics, spironolacton',
    /there is no concept `spironolacton`/,
  ],
  [
    'a definition of four sentences',
    'concepts/medicines.yaml',
    'in some people, make',
    'act [@verbalis2013]. They act fast [@verbalis2013]. They act long [@verbalis2013]. They can make',
    /medicines\.yaml:\d+: `definition\.plain`: write at most three sentences/,
  ],
  [
    'an everyday word as a sure term',
    'concepts/liver-and-digestion.yaml',
    'throwing up, emesis',
    'shock, emesis',
    /"shock" is an everyday word/,
  ],
  [
    'two concepts with one form',
    'concepts/medicines.yaml',
    'water pill, water tablet',
    'ascites, water tablet',
    /"ascites" also names `\w+`; list it under `ambiguous` in both/,
  ],
  [
    'an ambiguous form that is none of the terms',
    'concepts/brain-and-nerves.yaml',
    'seizure: taking',
    'fitting: taking',
    /`ambiguous` names "fitting", which is no term of `seizure`/,
  ],
  [
    'an unconfirmed reference',
    'references.json',
    /"confirmed": \{[^}]*\}/,
    '"confirmed": {}',
    /references\.json:\d+: `custom\.confirmed\.how`/,
  ],
  [
    'markup in the text',
    ARTICLE,
    'Passing urine more often',
    'Passing *urine* more often',
    /write plain text: no emphasis/,
  ],
] as const)('refuses %s, and says where and what to write', async (_, file, before, after, message) => {
  await data.edit(file, before, after);
  expect((await data.problems()).join('\n')).toMatch(message);
});

test('refuses a patient part that is hard to read', async () => {
  await data.edit(
    ARTICLE,
    'Passing urine more often is common',
    'Polyuria necessitating interruption of customary occupational responsibilities, notwithstanding pharmacological considerations, is extraordinarily characteristic of antihypertensive medication',
  );
  await data.edit(
    ARTICLE,
    'Blood pressure can fall too low',
    'Symptomatic orthostatic hypotension, occasionally accompanied by disorienting neurological manifestations, can unexpectedly materialize',
  );
  await data.edit(
    ARTICLE,
    'Some water pills, called thiazides,',
    'Individual thiazide preparations, particularly following considerable administration intervals, notwithstanding precautionary investigations,',
  );
  expect((await data.problems()).join('\n')).toMatch(/the patient part reads at grade \d+(\.\d)?; shorten/);
});

test('refuses a reference that nothing cites, and one out of order', async () => {
  const references = JSON.parse(await data.read('references.json')) as { id: string }[];
  const [first] = references;
  await data.write('references.json', JSON.stringify([...references, { ...first, id: 'aaa2000' }]));
  const problems = (await data.problems()).join('\n');
  expect(problems).toMatch(/nothing cites `aaa2000`/);
  expect(problems).toMatch(/sort by id: `aaa2000` goes before/);
});

test('an overdue review is no error', async () => {
  await data.edit(ARTICLE, /updated: [\d-]+/, 'updated: 2025-11-24');
  await data.edit(ARTICLE, 'next-review: 2027', 'next-review: 2026-11-24 #');
  expect(await data.problems()).toEqual([]);
});
