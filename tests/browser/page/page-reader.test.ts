import { afterEach, beforeEach, expect, test } from 'vitest';
import { MarkedPage } from '../../../lib/page/marked-page.ts';
import { PageReader } from '../../../lib/page/page-reader.ts';
import { drawn, lexicon, readMadePage } from './made-page.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

test('text that is added, joined, changed or removed is followed', async () => {
  readMadePage('<p id="a">Cirrhosis</p><p id="b">hypo</p>', end.signal);
  await expect.poll(drawn).toEqual(['Cirrhosis']);
  document.querySelector('#b')?.append('natremia');
  await expect.poll(drawn).toEqual(['Cirrhosis', 'hyponatremia']);
  const first = document.querySelector('#a')?.firstChild as Text;
  first.data = 'heart failure';
  await expect.poll(() => drawn().toSorted()).toEqual(['heart failure', 'hyponatremia']);
  document.querySelector('#b')?.remove();
  await expect.poll(drawn).toEqual(['heart failure']);
  const fresh = document.createElement('section');
  fresh.setHTMLUnsafe('<p>cirrhosis <i>of</i></p>');
  document.body.append(fresh);
  await expect.poll(() => drawn().toSorted()).toEqual(['cirrhosis', 'heart failure']);
});

test('after the end nothing is read any more', async () => {
  readMadePage('<p>Cirrhosis</p>', end.signal);
  await expect.poll(drawn).toEqual(['Cirrhosis']);
  end.abort();
  const late = document.createElement('p');
  late.textContent = 'hyponatremia';
  document.body.append(late);
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
  expect(drawn()).toEqual([]);
});

test('a page opened in its middle is read to its beginning too, once', async () => {
  scrollTo(0, 0);
  document.body.setHTMLUnsafe(
    `<p>Cirrhosis</p><div style="height: 4000px"></div><p id="low">Hyponatremia</p><div style="height: 2000px"></div>`,
  );
  document.querySelector('#low')?.scrollIntoView();
  readMadePage(document.body.getHTML(), end.signal);
  await expect.poll(drawn).toEqual(['Hyponatremia']);
  scrollTo(0, 0);
  await expect.poll(drawn).toEqual(['Cirrhosis']);
});

test('a form whose controls are named like every property of it', async () => {
  const names = new Set<string>();
  for (const { prototype } of [HTMLFormElement, HTMLElement, Element, Node, EventTarget])
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  // The test's own browser reads this one of every element.
  names.delete('ownerDocument');
  const controls = [...names].map(
    (name) => `<input hidden name="${name}"><input hidden form="f" name="${name}">`,
  );
  readMadePage(
    `<p>Before: cirrhosis.</p><form id="f"><p>In it: hyponatremia.</p>${controls.join('')}</form><p>After: heart failure.</p>`,
    end.signal,
  );
  await expect.poll(() => drawn().toSorted()).toEqual(['cirrhosis', 'heart failure', 'hyponatremia']);
  const late = document.createElement('p');
  late.textContent = 'Later: cirrhosis.';
  Node.prototype.appendChild.call(document.querySelector('form')!, late);
  await expect.poll(() => drawn().filter((text) => text === 'cirrhosis')).toHaveLength(2);
});

test('one endless line is read and not drawn, and the page says that it is only partly marked', async () => {
  const line = 'It was found that cirrhosis is a cause of what the doctors saw, and so on to the end. ';
  document.body.setHTMLUnsafe(`<p>Hyponatremia</p><pre>${line.repeat(4000)}</pre><p>Heart failure</p>`);
  const marked = new MarkedPage(lexicon, 'all', end.signal);
  const reader = new PageReader(marked, () => null, end.signal);
  await expect.poll(drawn).toEqual(['Hyponatremia', 'Heart failure']);
  expect([...marked.mentionsByRun()].flat().length).toBeGreaterThan(3000);
  await expect.poll(() => reader.isPartly).toBe(true);
});

test('the same text with lines that break is drawn', async () => {
  const line = 'It was found that cirrhosis is a cause of what the doctors saw, and so on to the end. ';
  document.body.setHTMLUnsafe(`<pre style="white-space: pre-wrap">${line.repeat(4000)}</pre>`);
  const marked = new MarkedPage(lexicon, 'all', end.signal);
  const reader = new PageReader(marked, () => null, end.signal);
  await expect.poll(drawn).toContain('cirrhosis');
  expect(reader.isPartly).toBe(false);
});
