import { afterEach, expect, test } from 'vitest';
import { foundTerms } from '../../../lib/page/found-terms.ts';
import { showTerm } from '../../../lib/page/show-term.ts';
import { Surface } from '../../../lib/page/surface.ts';
import { drawn, readMadePage } from './made-page.ts';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
  document.body.replaceChildren();
});

test('lists every concept in the order of the page, with counts and wordings, drawn or not', async () => {
  const marked = readMadePage(
    '<p>Cirrhosis</p><div style="height: 5000px"></div><p>heart failure, HF, and  Heart\nfailure; cirrhosis</p>',
    end.signal,
    'off',
  );
  await expect.poll(() => foundTerms(marked, end.signal)).toHaveLength(2);
  expect(await foundTerms(marked, end.signal)).toEqual([
    { id: 'cirrhosis', count: 2, forms: ['Cirrhosis'] },
    { id: 'heart-failure', count: 3, forms: ['heart failure', 'HF'] },
  ]);
  expect(drawn()).toEqual([]);
});

test('what changed after the first reading keeps its place in the order', async () => {
  const marked = readMadePage('<p>HF</p><p>heart failure, cirrhosis</p>', end.signal, 'off');
  await expect.poll(() => foundTerms(marked, end.signal)).toHaveLength(2);
  document.querySelector('p')!.textContent = 'cirrhosis, HF';
  await expect
    .poll(() => foundTerms(marked, end.signal))
    .toEqual([
      { id: 'cirrhosis', count: 2, forms: ['cirrhosis'] },
      { id: 'heart-failure', count: 2, forms: ['HF', 'heart failure'] },
    ]);
});

test('showing a term scrolls to its first mention that can be seen and rings it', async () => {
  const marked = readMadePage(
    '<p hidden>hyponatremia</p><div style="height: 3000px"></div><p id="seen">hyponatremia</p><div style="height: 3000px"></div>',
    end.signal,
  );
  await expect.poll(() => foundTerms(marked, end.signal)).toHaveLength(1);
  const surface = new Surface(end.signal);
  expect(await showTerm(marked, surface, 'hyponatremia', end.signal)).toBe(true);
  const top = () => document.getElementById('seen')!.getBoundingClientRect().top;
  await expect.poll(() => top() >= 0 && top() < innerHeight).toBe(true);
  expect(await showTerm(marked, surface, 'cirrhosis', end.signal)).toBe(false);
});
