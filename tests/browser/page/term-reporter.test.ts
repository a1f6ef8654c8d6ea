import { afterEach, beforeEach, expect, test } from 'vitest';
import { TermReporter } from '../../../lib/page/term-reporter.ts';
import { drawn, readMadePage } from './made-page.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('news are told once, and again to who asks afresh; many at once get one telling', async () => {
  const marked = readMadePage('<p>Cirrhosis</p>', end.signal);
  await expect.poll(drawn).toHaveLength(1);
  const told: string[] = [];
  const reporter = new TermReporter(
    marked,
    { isPartly: false },
    ({ terms }) => told.push(terms.map(({ id }) => id).join()),
    end.signal,
  );
  await Promise.all([reporter.tell(true), reporter.tell(true), reporter.tell(false)]);
  expect(told).toEqual(['cirrhosis']);
  await reporter.tell(false);
  expect(told).toHaveLength(1);
  await reporter.tell(true);
  expect(told).toHaveLength(2);
  document.querySelector('p')!.textContent = 'Hyponatremia';
  await expect.poll(drawn).toEqual(['Hyponatremia']);
  await reporter.tell(false);
  expect(told.at(-1)).toBe('hyponatremia');
});

test('after the end nothing is told', async () => {
  const marked = readMadePage('<p>Cirrhosis</p>', end.signal);
  const told: unknown[] = [];
  const reporter = new TermReporter(marked, { isPartly: false }, (terms) => told.push(terms), end.signal);
  const telling = reporter.tell(true);
  end.abort();
  await telling;
  expect(told).toEqual([]);
});
