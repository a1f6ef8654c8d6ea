import { afterEach, beforeEach, expect, test } from 'vitest';
import { Surface } from '../../../lib/page/surface.ts';

let end: AbortController;
let surface: Surface;
beforeEach(() => {
  end = new AbortController();
  surface = new Surface(end.signal);
});
afterEach(() => {
  end.abort();
  document.documentElement.removeAttribute('style');
  document.body.replaceChildren();
});

/** A part that can be seen and hit at 100, 120 in the window, 40 by 30 large. */
function part(): HTMLElement {
  const made = document.createElement('div');
  made.style.cssText =
    'position: absolute; left: 100px; top: 120px; width: 40px; height: 30px; visibility: visible; pointer-events: auto; background: red';
  return made;
}

test('is one element without attributes, closed to the page, as long as there is something on it', () => {
  const [one, two] = [part(), part()];
  surface.show(one, document.body);
  surface.show(two, document.body);
  const host = surface.element!;
  expect([host.attributes.length, host.childNodes.length, host.shadowRoot]).toEqual([0, 0, null]);
  expect(document.documentElement.querySelectorAll(':scope > div')).toHaveLength(1);
  surface.hide(one);
  surface.remove(two);
  expect(host.isConnected).toBe(true);
  expect(document.elementFromPoint(110, 130)).not.toBe(host);
  surface.remove(one);
  expect(host.isConnected).toBe(false);
  surface.show(one, document.body);
  end.abort();
  expect(document.documentElement.querySelectorAll(':scope > div')).toHaveLength(0);
});

test.each([
  'zoom: 1.5',
  'zoom: 0.5',
  'transform: scale(0.8) translate(50px, 30px)',
  'perspective: 500px',
  'will-change: transform',
  'contain: strict',
  'filter: invert(1)',
  'container-type: size',
  'overflow: hidden; height: 100px; position: absolute; left: 200px',
])('what is on it stands at its place in the window, whatever the page does to its root: %s', (style) => {
  document.documentElement.style.cssText = style;
  const shown = part();
  surface.show(shown, document.body);
  const { left, top, width, height } = shown.getBoundingClientRect();
  expect([left, top, width, height].map(Math.round)).toEqual([100, 120, 40, 30]);
  expect(document.elementFromPoint(105, 125)).toBe(surface.element);
  expect(document.elementFromPoint(145, 125)).not.toBe(surface.element);
  expect([surface.room.width, surface.room.height].map(Math.round)).toEqual([innerWidth, innerHeight]);
});

test('moves into the innermost modal dialog around what it is about, also through shadow roots and slots', () => {
  document.body.setHTMLUnsafe(`<dialog id="outer"><p>one</p><dialog id="inner"><b>two</b></dialog></dialog>
    <div id="slotted"><template shadowrootmode="open"><dialog><slot></slot></dialog></template><i>three</i></div><p id="outside">four</p>`);
  const dialog = (selector: string): HTMLDialogElement =>
    document.querySelector<HTMLDialogElement>(selector)!;
  const inRoot = document.querySelector('#slotted')!.shadowRoot!.querySelector('dialog')!;
  const shown = part();
  for (const [open, near, home] of [
    [dialog('#outer'), document.querySelector('p')!, dialog('#outer')],
    [dialog('#inner'), document.querySelector('b')!.firstChild!, dialog('#inner')],
    [inRoot, document.querySelector('i')!.firstChild!, inRoot],
  ] as const) {
    surface.show(shown, document.body);
    open.showModal();
    expect(document.elementFromPoint(105, 125)).not.toBe(surface.element);
    surface.show(shown, near);
    expect(surface.element?.parentElement).toBe(home);
    const { left, top } = shown.getBoundingClientRect();
    expect([left, top]).toEqual([100, 120]);
  }
  inRoot.close();
  dialog('#inner').close();
  dialog('#outer').close();
  surface.show(shown, document.querySelector('#outside')!);
  expect(surface.element?.parentElement).toBe(document.documentElement);
});

test('a frame on it is not loaded anew when it moves', async () => {
  document.body.setHTMLUnsafe('<dialog><p>one</p></dialog>');
  const shown = part();
  const frame = document.createElement('iframe');
  shown.append(frame);
  surface.show(shown, document.body);
  frame.contentWindow!.name = 'kept';
  document.querySelector('dialog')!.showModal();
  surface.show(shown, document.querySelector('p')!);
  expect(frame.contentWindow?.name).toBe('kept');
});

test('a form with a control of that name cannot keep it away', () => {
  document.body.setHTMLUnsafe(
    '<form><p>one</p><input name="append"><input name="moveBefore"><input name="parentNode"></form>',
  );
  surface.show(part(), document.querySelector('p')!);
  expect(surface.isInPlace).toBe(true);
});

test('stands above what the page has opened since, except while it has the keyboard', () => {
  document.body.setHTMLUnsafe(
    '<div popover="manual" style="inset: 0; margin: 0; width: 100%; height: 100%">cover</div>',
  );
  const shown = part();
  surface.show(shown, document.body);
  document.querySelector<HTMLElement>('[popover]')!.showPopover();
  expect(document.elementFromPoint(105, 125)).not.toBe(surface.element);
  surface.show(shown, document.body);
  expect(document.elementFromPoint(105, 125)).toBe(surface.element);
  shown.tabIndex = 0;
  shown.focus();
  expect(surface.focused).toBe(shown);
  surface.show(shown, document.body);
  expect(surface.focused).toBe(shown);
});

test('knows when a page has taken it away, and begins anew', () => {
  const shown = part();
  surface.show(shown, document.body);
  const first = surface.element!;
  document.implementation.createHTMLDocument('').body.append(first);
  expect([surface.isInPlace, surface.has(shown)]).toEqual([false, false]);
  surface.show(shown, document.body);
  expect([surface.isInPlace, surface.has(shown)]).toEqual([true, true]);
  expect(surface.element).not.toBe(first);
});
