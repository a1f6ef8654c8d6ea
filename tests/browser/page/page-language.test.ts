import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageLanguage } from '../../../lib/page/page-language.ts';

const english = 'The level of sodium in the blood is lower than normal, and that can be serious for people.';
const german =
  'Die Behandlung ist nicht einfach und dauert auch mit viel Geduld oft sehr lange für den Kranken.';
const before = document.documentElement.lang;

beforeEach(() => document.documentElement.removeAttribute('lang'));
afterEach(() => {
  document.documentElement.lang = before;
});

test('without a language, short pieces follow the longer ones of their page', () => {
  const page = new PageLanguage();
  expect(page.isEnglish(document.body, 'Sodium')).toBe(true);
  expect(page.isEnglish(document.body, german)).toBe(false);
  expect(page.isEnglish(document.body, 'Sodium')).toBe(false);
  expect(page.isEnglish(document.body, english)).toBe(true);
  expect(page.isEnglish(document.body, 'Sodium')).toBe(true);
});

test('a declared language counts whatever the text is', async () => {
  document.documentElement.lang = 'en-GB';
  expect(new PageLanguage().isEnglish(document.body, german)).toBe(true);
  // A page changes only between our tasks.
  await Promise.resolve();
  document.documentElement.lang = 'de';
  expect(new PageLanguage().isEnglish(document.body, english)).toBe(false);
});
