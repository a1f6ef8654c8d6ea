import { afterEach, beforeEach, expect, test } from 'vitest';
import { rectsOf } from '../../../lib/page/anchor.ts';
import type { MarkedPage } from '../../../lib/page/marked-page.ts';
import { TermStepper, type Step } from '../../../lib/page/term-stepper.ts';
import { drawn, readMadePage } from './made-page.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  scrollTo(0, 0);
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

const FAR = '<div style="height: 4000px"></div>';

async function page(html: string, terms: number): Promise<{ marked: MarkedPage; stepper: TermStepper }> {
  const marked = readMadePage(html, end.signal);
  await expect.poll(() => marked.version).toBe(terms);
  await expect.poll(() => drawn().length).toBeGreaterThan(0);
  return { marked, stepper: new TermStepper(marked, () => null, end.signal) };
}

const idOf = (marked: MarkedPage, step: Step | null): string =>
  step ? `${marked.conceptIdOf(step.anchor.concept)}${step.isAround ? ' (around)' : ''}` : 'none';

test('steps through the whole page, scrolls to each term, and begins again at the other end; and back', async () => {
  const { marked, stepper } = await page(
    `<p>cirrhosis, heart failure</p>${FAR}<p>hyponatremia</p>${FAR}<p>HF is heart failure</p>`,
    3,
  );
  const way: string[] = [];
  for (let at = 0; at < 6; at += 1) {
    const step = await stepper.step('next');
    way.push(idOf(marked, step));
    const [rect] = step ? rectsOf(step.anchor) : [];
    expect(rect && rect.top >= 0 && rect.bottom <= innerHeight).toBe(true);
  }
  expect(way).toEqual([
    'cirrhosis',
    'heart-failure',
    'hyponatremia',
    'heart-failure',
    'heart-failure',
    'cirrhosis (around)',
  ]);
  const back: string[] = [];
  for (let at = 0; at < 5; at += 1) back.push(idOf(marked, await stepper.step('previous')));
  expect(back).toEqual([
    'heart-failure (around)',
    'heart-failure',
    'hyponatremia',
    'heart-failure',
    'cirrhosis',
  ]);
});

test('begins in the window when the reader has gone elsewhere, either way', async () => {
  const { marked, stepper } = await page(
    `<p>cirrhosis</p>${FAR}<p id="middle">hyponatremia</p>${FAR}<p>heart failure</p>`,
    3,
  );
  await stepper.step('next');
  document.querySelector('#middle')?.scrollIntoView({ block: 'center' });
  expect(idOf(marked, await stepper.step('next'))).toBe('hyponatremia');
  scrollTo(0, 2000);
  expect(idOf(marked, await stepper.step('previous'))).toBe('cirrhosis');
});

test('passes over what is covered and what is hidden, and finds what is scrolled out of its pane', async () => {
  const { marked, stepper } = await page(
    `<p style="position: relative">cirrhosis<i style="position: absolute; inset: 0; background: white"></i></p>
     <p style="visibility: hidden">heart failure</p>
     <div style="height: 80px; overflow: auto"><div style="height: 900px"></div><p>hyponatremia</p></div>`,
    3,
  );
  expect(idOf(marked, await stepper.step('next'))).toBe('hyponatremia');
});

test('behind a cover over all there is none, and the page is where it was', async () => {
  const { marked, stepper } = await page(
    `<p>cirrhosis</p>${FAR}<p>hyponatremia</p><div style="position: fixed; inset: 0; background: white"></div>`,
    2,
  );
  scrollTo(0, 100);
  expect(idOf(marked, await stepper.step('next'))).toBe('none');
  expect(scrollY).toBe(100);
});

test('presses in a row are steps in a row', async () => {
  const { marked, stepper } = await page('<p>cirrhosis</p><p>hyponatremia</p><p>heart failure</p>', 3);
  const steps = await Promise.all([stepper.step('next'), stepper.step('next'), stepper.step('previous')]);
  expect(steps.map((step) => idOf(marked, step))).toEqual(['cirrhosis', 'hyponatremia', 'cirrhosis']);
});
