import { afterEach, expect, test } from 'vitest';
import { CardTargets } from '../../../lib/page/card-targets.ts';
import { drawn, readMadePage } from './made-page.ts';

const end = new AbortController();
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('the same anchor gives the same target, which knows its concept and place', async () => {
  const marked = readMadePage('<p>cirrhosis</p>', end.signal);
  await expect.poll(drawn).toHaveLength(1);
  const [anchor] = marked.anchorsNear();
  if (!anchor) throw new Error('nothing drawn');
  const targets = new CardTargets(marked, () => null);
  const target = targets.of(anchor);
  expect(targets.of(anchor)).toBe(target);
  expect(target.query).toEqual({ kind: 'concept', id: 'cirrhosis' });
  expect(target.rects()).toHaveLength(1);
  expect(target.near.textContent).toBe('cirrhosis');
});
