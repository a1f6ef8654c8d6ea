import { afterEach, expect, test } from 'vitest';
import { Claims } from '../../../lib/page/claims.ts';
import { createMarkedRun, type MarkedRun } from '../../../lib/page/marked-run.ts';
import { createSection } from '../../../lib/page/section.ts';

afterEach(() => document.body.replaceChildren());

function run(): MarkedRun {
  const block = document.body.appendChild(document.createElement('p'));
  const nodes = [block.appendChild(document.createTextNode('text'))];
  const text = { text: 'text', nodes, starts: [0], block, section: createSection() };
  return createMarkedRun(text, 1, [], []);
}

test('the first keeps its claim while its text stands and can be seen; places keep apart', () => {
  const claims = new Claims();
  const place = {};
  const [first, second] = [run(), run()];
  const seen = () => true;
  expect(claims.take(place, 1, first, seen)).toBe(true);
  expect(claims.take(place, 1, first, seen)).toBe(true);
  expect(claims.take(place, 1, second, seen)).toBe(false);
  expect(claims.take(place, 2, second, seen)).toBe(true);
  expect(claims.take({}, 1, second, seen)).toBe(true);
  expect(claims.take(place, 1, second, () => false)).toBe(true);
  expect(claims.take(place, 1, first, seen)).toBe(false);
  second.isAlive = false;
  expect(claims.take(place, 1, first, seen)).toBe(true);
  first.block.remove();
  expect(claims.take(place, 1, second, seen)).toBe(true);
});
