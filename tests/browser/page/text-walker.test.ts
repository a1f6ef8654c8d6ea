import { afterEach, expect, test } from 'vitest';
import { blockOf, TextWalker } from '../../../lib/page/text-walker.ts';

afterEach(() => document.body.replaceChildren());

function runs(html: string, options: ConstructorParameters<typeof TextWalker>[1] = {}): string[] {
  document.body.setHTMLUnsafe(html);
  return walk(new TextWalker(document.body, options));
}

function walk(walker: TextWalker): string[] {
  const texts: string[] = [];
  for (let run = walker.next(); run; run = walker.next()) texts.push(run.text.trim());
  return texts;
}

test('inline elements join, blocks part', () => {
  expect(runs('<p>hypo<b>natre<i>mia</i></b> is</p><p>heart</p><p>failure</p>')).toEqual([
    'hyponatremia is',
    'heart',
    'failure',
  ]);
  expect(runs('before<div>in<span>side</span></div>after')).toEqual(['before', 'inside', 'after']);
  expect(runs('<ul><li>low</li><li>sodium</li></ul>')).toEqual(['low', 'sodium']);
  expect(runs('low<br>sodium')).toEqual(['low', 'sodium']);
});

test('code, scripts, fields and drawings are not read, and part what they stand between', () => {
  expect(
    runs(
      '<p>a<code>b</code>c</p><script>d</script><textarea>e</textarea><svg><text>f</text></svg><style>g</style>',
    ),
  ).toEqual(['a', 'c']);
});

test('each run knows its nodes, their offsets and its block', () => {
  document.body.setHTMLUnsafe('<div id="d">hypo<b>natremia</b></div>');
  const run = new TextWalker(document.body).next();
  expect(run?.starts).toEqual([0, 4]);
  expect(run?.nodes.map(({ data }) => data)).toEqual(['hypo', 'natremia']);
  expect(run?.block.id).toBe('d');
});

test('a walk can begin and end in the middle, and keep to its own runs', () => {
  document.body.setHTMLUnsafe('<p>one</p><p id="two">two</p><p>three</p>');
  const two = document.querySelector('#two') ?? document.body;
  expect(walk(new TextWalker(document.body, { from: two }))).toEqual(['two', 'three']);
  expect(walk(new TextWalker(document.body, { until: two }))).toEqual(['one']);
  document.body.setHTMLUnsafe('own <b>text</b><div>nested</div> more');
  expect(walk(new TextWalker(document.body, { shallow: true }))).toEqual(['own text', 'more']);
});

test('ends quietly when the page removes the place it has reached', () => {
  document.body.setHTMLUnsafe('<p>one</p><p>two</p>');
  const walker = new TextWalker(document.body);
  expect(walker.next()?.text).toBe('one');
  document.body.replaceChildren();
  expect(walker.next()).toBeNull();
});

test('the block of a node is the nearest element that parts text', () => {
  document.body.setHTMLUnsafe('<section id="s"><em><b>x</b></em></section>');
  const text = document.querySelector('b')?.firstChild;
  expect(text && blockOf(text, document.body).id).toBe('s');
});

test('text after a line break or a picture still belongs to its paragraph', () => {
  document.body.setHTMLUnsafe('<p id="p">one<br>two <img alt=""> three</p>');
  const walker = new TextWalker(document.body);
  const blocks: string[] = [];
  for (let run = walker.next(); run; run = walker.next()) blocks.push(run.block.id);
  expect(blocks).toEqual(['p', 'p', 'p']);
});

test('open shadow roots are read before what is slotted into them, and told of', () => {
  document.body.setHTMLUnsafe('<div id="host"><p>slotted</p></div><p>after</p>');
  const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  root.append(document.createElement('p'), document.createElement('slot'));
  root.firstElementChild!.textContent = 'inside';
  const entered: ShadowRoot[] = [];
  expect(walk(new TextWalker(document.body, { entered: (shadow) => entered.push(shadow) }))).toEqual([
    'inside',
    'slotted',
    'after',
  ]);
  expect(entered).toEqual([root]);
});

test('CDATA sections are text, as the browser shows them', () => {
  const section = new DOMParser().parseFromString('<a/>', 'text/xml').createCDATASection('natremia <is>');
  document.body.setHTMLUnsafe('<p>hypo</p>');
  document.querySelector('p')!.append(document.adoptNode(section));
  expect(walk(new TextWalker(document.body))).toEqual(['hyponatremia <is>']);
});
