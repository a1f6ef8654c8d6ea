import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** The files that read a page's nodes and document in its place, by getters taken from the prototypes. */
const READERS = new Set(['lib/page/node-reads.ts', 'lib/page/page-document.ts']);

/**
 * What a form answers for with a control of that name, and the document with an image. Of text nodes, shadow
 * roots and our own elements these are true, but no reader of the code sees that at once.
 */
const LIES =
  /(?<![-\w])document\.[a-z]\w*|\.(nextSibling|firstChild|lastChild|parentNode|parentElement|nodeType|isConnected|localName|tagName|shadowRoot|previousElementSibling|nextElementSibling|children|childNodes|isContentEditable|contains|compareDocumentPosition|getRootNode|closest|getAttribute|hasAttribute|hasAttributes|checkVisibility|scrollIntoView|ownerDocument)\b/g;

const isCode = (line: string): boolean => !/^\s*(\*|\/\*|\/\/)/.test(line);

test('no property of a page node is read where the page could answer for it', () => {
  const wrong = sourceFiles()
    .filter(({ path }) => path.startsWith('lib/page/') && !READERS.has(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter(isCode)
        .flatMap((line) => line.replaceAll('classList.contains', '').match(LIES) ?? [])
        .map((read) => `${path} reads ${read}: use lib/page/node-reads.ts or page-document.ts.`),
    );
  expect(wrong).toEqual([]);
});
