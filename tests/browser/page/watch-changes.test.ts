import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChangedRoots } from '../../../lib/page/changed-roots.ts';
import { ChangeWatch } from '../../../lib/page/watch-changes.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('many changes come as one, and a flood as a wish to read everything, after which it watches on', async () => {
  const heard: (ChangedRoots | null)[] = [];
  void new ChangeWatch(
    () => null,
    (changes) => {
      heard.push(changes);
      return 0;
    },
    end.signal,
  );
  const paragraph = document.body.appendChild(document.createElement('p'));
  const text = paragraph.appendChild(document.createTextNode(''));
  await expect.poll(() => heard.length).toBe(1);
  expect(heard[0]?.subtrees).toEqual(new Set([paragraph]));
  for (let i = 0; i < 300_000; i += 1) text.data = String(i);
  await expect.poll(() => heard.length).toBe(2);
  expect(heard[1]).toBeNull();
  text.data = 'calm';
  await expect.poll(() => heard.length).toBe(3);
  expect(heard[2]?.blocks).toEqual(new Set([paragraph]));
});

test('changes inside a watched shadow root are heard', async () => {
  const heard: (ChangedRoots | null)[] = [];
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const watch = new ChangeWatch(
    () => null,
    (changes) => heard.push(changes),
    end.signal,
  );
  watch.watch(root);
  watch.watch(root);
  const paragraph = root.appendChild(document.createElement('p'));
  await expect.poll(() => heard.length).toBe(1);
  expect(heard[0]?.subtrees).toEqual(new Set([paragraph]));
});
