import { afterEach, expect, test } from 'vitest';
import { nextInView } from '../../../lib/page/step-terms.ts';
import { drawn, readMadePage } from './made-page.ts';

const end = new AbortController();
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('steps through what is in the window, in order, and begins again', async () => {
  scrollTo(0, 0);
  const marked = readMadePage(
    '<p>cirrhosis, heart failure</p><div style="height: 900px"></div><p>hyponatremia</p>',
    end.signal,
  );
  await expect.poll(() => drawn().length).toBeGreaterThanOrEqual(2);
  const first = nextInView(marked, null);
  const second = nextInView(marked, first);
  expect([first, second].map((anchor) => anchor && marked.conceptIdOf(anchor.concept))).toEqual([
    'cirrhosis',
    'heart-failure',
  ]);
  expect(nextInView(marked, second)).toBe(first);
});
