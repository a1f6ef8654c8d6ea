import { afterEach, expect, test } from 'vitest';
import { changedRoots } from '../../../lib/page/changed-roots.ts';

afterEach(() => document.body.replaceChildren());

async function changes(html: string, change: () => void, ours: Element | null = null) {
  document.body.setHTMLUnsafe(html);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  change();
  const { blocks, subtrees, removed } = await changedRoots(
    observer.takeRecords(),
    ours,
    new AbortController().signal,
  );
  observer.disconnect();
  const names = (elements: ReadonlySet<Element>): string[] =>
    [...elements].map((element) => element.id || element.localName);
  return { blocks: names(blocks), subtrees: names(subtrees), removed };
}

const get = (selector: string): Element => document.querySelector(selector) ?? document.body;

test('changed text concerns its block; a new block only itself', async () => {
  expect(await changes('<p id="a"><b>x</b></p>', () => ((get('b').firstChild as Text).data = 'y'))).toEqual({
    blocks: ['a'],
    subtrees: [],
    removed: false,
  });
  expect(
    await changes('<div id="a">text</div>', () => get('#a').append(document.createElement('section'))),
  ).toEqual({ blocks: [], subtrees: ['section'], removed: false });
  expect(
    await changes('<div id="a">text</div>', () => get('#a').append(document.createElement('b'))),
  ).toMatchObject({ blocks: ['a'] });
});

test('a new block inside a new block is read once; white space changes nothing', async () => {
  const nested = await changes('', () => {
    const outer = document.createElement('section');
    document.body.append(outer);
    outer.append(document.createElement('p'));
  });
  expect(nested.subtrees).toEqual(['section']);
  expect(await changes('<div id="a"></div>', () => get('#a').append(' \n '))).toEqual({
    blocks: [],
    subtrees: [],
    removed: false,
  });
});

test('what left is noticed; our own host is no change', async () => {
  expect(await changes('<p id="a">x</p>', () => get('#a').remove())).toMatchObject({ removed: true });
  const host = document.createElement('div');
  expect(await changes('', () => document.body.append(host), host)).toEqual({
    blocks: [],
    subtrees: [],
    removed: false,
  });
});
