import { afterEach, expect, test } from 'vitest';
import { stackAt } from '../../../lib/page/stack-at.ts';

afterEach(() => document.body.replaceChildren());

test('names all elements at a point, the topmost first, those in open shadow roots before their host', () => {
  document.body.setHTMLUnsafe(
    `<div id="host" style="position: fixed; inset: 0"><template shadowrootmode="open">
       <p id="inner" style="margin: 0; height: 100%">text</p></template></div>
     <i id="above" style="position: fixed; inset: 0"></i>`,
  );
  const ids = stackAt(20, 20).map(({ id, localName }) => id || localName);
  expect(ids.slice(0, 3)).toEqual(['above', 'inner', 'host']);
});
