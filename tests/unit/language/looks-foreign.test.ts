import { expect, test } from 'vitest';
import { looksForeign } from '../../../lib/language/looks-foreign.ts';

test.each([
  ['German', 'Die Behandlung der Hyponatriämie ist nicht einfach und dauert auch mit Infusion lange.'],
  ['French', 'La dépression est une maladie qui touche les adultes et dans certains cas les enfants.'],
  ['Spanish', 'La diabetes es una enfermedad que afecta a los adultos y también a los niños del país.'],
  ['Italian', 'La pressione alta non si sente e per questo gli esami sono utili nella vita di tutti.'],
  ['Portuguese', 'A febre não é uma doença e passa com os dias, mas uma consulta é útil para as pessoas.'],
  ['Dutch', 'Het hart is een spier en de dokter van het ziekenhuis luistert met een stethoscoop.'],
  ['Swedish', 'Det är viktigt att dricka vatten och att inte äta för mycket salt på en varm dag.'],
  ['Polish', 'Cukrzyca to choroba, która nie boli i dlatego jest groźna, a leczenie trwa do końca życia.'],
  ['Greek', 'Ο διαβήτης είναι μια χρόνια νόσος που επηρεάζει πολλούς ανθρώπους σε όλο τον κόσμο.'],
  ['Japanese', '糖尿病 は 慢性 の 病気 です 。 世界 中 で 多く の 人 が かかって います 。'],
] as const)('%s looks foreign', (_, text) => {
  expect(looksForeign(text)).toBe(true);
});

test.each([
  'Diabetes is a disease that affects how the body uses sugar, and it can be treated.',
  'Serum sodium 128 mmol/L, potassium 4.1 mmol/L, urine osmolality 420, urine sodium 60 mmol/L, creatinine normal.',
  'De novo acute myeloid leukemia in adults: results of la Roche et al. in a trial of 40 patients.',
  'Die Krankheit', // too short to tell
  'Sodium Potassium Chloride Bicarbonate Urea Creatinine Glucose Calcium',
])('%s does not', (text) => {
  expect(looksForeign(text)).toBe(false);
});
