import { expect, test } from 'vitest';
import { referenceRangeSchema } from '../../../lib/model/reference-range.ts';
import { bandWords } from '../../../lib/reading/band-words.ts';

function wordsOf(bands: Record<string, unknown>[], other: Record<string, unknown> | null = null): string[] {
  const range = referenceRangeSchema.parse({
    unit: 'mmol/L',
    other,
    groups: [{ who: 'adults', bands, citations: ['made2020'] }],
  });
  return range.groups[0]!.bands.map((_, at) => {
    const { name, values, otherValues } = bandWords(range, range.groups[0]!.bands, at);
    return [name, values, otherValues].filter(Boolean).join('; ');
  });
}

test('a limit that two bands share belongs to the usual one', () => {
  expect(
    wordsOf([
      { level: 'critical-low', label: 'profoundly low', to: 125 },
      { level: 'low', from: 125, to: 135 },
      { level: 'normal', from: 135, to: 145 },
      { level: 'high', from: 145 },
    ]),
  ).toEqual([
    'Profoundly low; below 125 mmol/L',
    'Low; 125–135 mmol/L',
    'Usual; 135–145 mmol/L',
    'High; above 145 mmol/L',
  ]);
  expect(
    wordsOf([
      { level: 'normal', to: 500 },
      { level: 'high', from: 500 },
    ]),
  ).toEqual(['Usual; 500 mmol/L or less', 'High; above 500 mmol/L']);
});

test('limits that are not shared are those of their own band', () => {
  expect(
    wordsOf([
      { level: 'normal', to: 5.6 },
      { level: 'borderline', label: 'prediabetes', from: 5.7, to: 6.4 },
      { level: 'high', label: 'diabetes', from: 6.5 },
    ]),
  ).toEqual(['Usual; below 5.7 mmol/L', 'Prediabetes; 5.7–6.4 mmol/L', 'Diabetes; 6.5 mmol/L or more']);
});

test('the other unit is converted, with a shift where there is one, to figures as laboratories print them', () => {
  const bands = [
    { level: 'normal', to: 99 },
    { level: 'high', from: 100 },
  ];
  expect(wordsOf(bands, { unit: 'mmol/L', factor: 0.0555 })[1]).toContain('5.6 mmol/L or more');
  const percent = [
    { level: 'normal', to: 5.6 },
    { level: 'high', from: 6.5 },
  ];
  expect(wordsOf(percent, { unit: 'mmol/mol', factor: 10.93, plus: -23.5 })[1]).toContain(
    '48 mmol/mol or more',
  );
});

test('large figures are written with separators', () => {
  expect(
    wordsOf([
      { level: 'low', to: 150_000 },
      { level: 'normal', from: 150_000 },
    ])[0],
  ).toContain('150,000');
});
