import { expect, test } from 'vitest';
import { termVariants } from '../../../lib/detection/term-variants.ts';

test.each([
  ['muscle cramp', ['muscle cramps']],
  ['diagnosis', ['diagnoses']],
  ['arthritis', ['arthritides']],
  ['bronchus', ['bronchi']],
  ['bacterium', ['bacteria']],
  ['lipoma', ['lipomas', 'lipomata']],
  ['cervix', ['cervices']],
  ['biopsy', ['biopsies']],
  ['abscess', ['abscesses']],
  ['Diuretics', ['diuretics']],
  ['Chromosomes', ['chromosome']],
  ['Statins', ['statin']],
  ['Tendons', ['tendon']],
  ['hyponatremia', ['hyponatraemia']],
  ['anaemia', ['anemia']],
  ['oedema', ['edema']],
  ['haemorrhage', ['hemorrhage']],
  ['diarrhea', ['diarrhoea']],
  ['tumor', ['tumour', 'tumors', 'tumours']],
  ['Addison disease', ["Addison's disease"]],
  ['Ménière disease', ["Ménière's disease"]],
  ["Crohn's disease", ['Crohn disease']],
] as const)('%s stands for %s too', (term, expected) => {
  const forms = [...termVariants(term)].map((form) => form.toLowerCase());
  for (const form of expected) expect(forms).toContain(form.toLowerCase());
  expect(forms).toContain(term.toLowerCase());
});

test.each([
  ['diabetes', 'diabete'],
  ['rabies', 'raby'],
  ['ascites', 'ascite'],
  ['asbestos', 'asbestoses'],
])('%s does not become %s', (term, wrong) => {
  expect([...termVariants(term)]).not.toContain(wrong);
});

test.each([
  ['type 2 diabetes', 'type II diabetes'],
  ['factor VIII deficiency', 'factor 8 deficiency'],
  ['beta-blocker', 'β-blocker'],
  ['beta-blocker', 'betablockers'],
  ['TNF alpha', 'tnfα'],
  ['α-fetoprotein', 'alpha-fetoprotein'],
  ['vitamin B12', 'vitamin B12'],
  ['COVID-19', 'COVID19'],
  ['antihypertensive', 'anti-hypertensive'],
  ['anti-inflammatory', 'antiinflammatory'],
  ['sulfasalazine', 'sulphasalazine'],
  ['leukaemia', 'leukemia'],
  ['gallstones', 'gallstone'],
  ['allergies', 'allergy'],
  ['larynx', 'larynges'],
  ['vertebra', 'vertebrae'],
  ['fistula', 'fistulas'],
] as const)('%s stands for %s', (term, expected) => {
  expect([...termVariants(term)].map((form) => form.toLowerCase())).toContain(expected.toLowerCase());
});

test('a number is Roman only beside a word that is counted', () => {
  expect([...termVariants('vitamin C')]).not.toContain('vitamin 100');
  expect([...termVariants('5 day fever')].join()).not.toContain('V day');
});

test.each([
  ['muscle cramp', ['muscle cramp', 'muscle cramps']],
  ['stage 4 cancer', ['stage 4 cancer', 'stage IV cancer', 'stage 4 cancers', 'stage iv cancers']],
  ['type I diabetes', ['type I diabetes', 'type 1 diabetes']],
  ['type 99 rash', ['type 99 rash', 'type 99 rashes']],
  ["Crohn's disease", ["Crohn's disease", 'Crohn disease', "crohn's diseases", 'crohn diseases']],
  ['B12', ['B12', 'B-12']],
  ['vitamin B12', ['vitamin B12', 'vitamin B-12']],
  ['auto immune', ['auto immune', 'auto immunes', 'autoimmune', 'autoimmunes']],
  ['autoimmune', ['autoimmune', 'autoimmunes', 'auto-immune', 'auto-immunes']],
  ['heart attack', ['heart attack', 'heart attacks']],
  ['anti acid', ['anti acid', 'anti acids', 'antiacid', 'antiacids']],
  ['TB', ['TB', 'TBs']],
  ['COVID-19', ['COVID-19', 'COVID19']],
] as const)('%s stands for exactly these', (term, expected) => {
  const forms = [...termVariants(term)].map((form) => form.toLowerCase());
  expect(new Set(forms)).toEqual(new Set(expected.map((form) => form.toLowerCase())));
});

test.each(['prostate', 'retina', 'transplant', 'biopsy'])('%s is not taken apart', (term) => {
  expect([...termVariants(term)].join()).not.toMatch(/-/);
});

test('Greek letters stand apart, hyphenated or joined', () => {
  const forms = [...termVariants('interferon beta')];
  expect(forms).toContain('interferon β');
  expect(forms).toContain('interferonβ');
  expect([...termVariants('beta-lactam')]).toContain('betalactam');
  expect([...termVariants('alphabet')].join()).not.toContain('α');
});
