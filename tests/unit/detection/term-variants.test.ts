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
  ['hyponatremia', ['hyponatraemia']],
  ['anaemia', ['anemia']],
  ['oedema', ['edema']],
  ['haemorrhage', ['hemorrhage']],
  ['diarrhea', ['diarrhoea']],
  ['tumor', ['tumour', 'tumors', 'tumours']],
  ['Addison disease', ["Addison's disease"]],
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
