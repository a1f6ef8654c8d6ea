import { afterEach, expect, test } from 'vitest';
import { PressedPlace } from '../../../lib/page/pressed-place.ts';

afterEach(() => document.body.replaceChildren());

/** A press as the browser reports it; what pages make up themselves does not count. */
function press(on: Element, isTrusted: boolean, pointerType = 'mouse'): PointerEvent {
  return Object.create(new PointerEvent('contextmenu'), {
    isTrusted: { value: isTrusted },
    composedPath: { value: () => [on] },
    clientX: { value: 60 },
    clientY: { value: 40 },
    pointerType: { value: pointerType },
  }) as PointerEvent;
}

test('follows the element that was pressed, and is gone with it', () => {
  document.body.setHTMLUnsafe('<textarea style="position: fixed; left: 20px; top: 20px"></textarea>');
  const field = document.querySelector('textarea')!;
  const place = new PressedPlace();
  expect(place.rects()).toEqual([]);
  place.note(press(field, false));
  expect(place.rects()).toEqual([]);
  place.note(press(field, true));
  const [rect] = place.rects();
  expect([rect?.left, (rect?.top ?? 0) + (rect?.height ?? 0) / 2]).toEqual([60, 40]);
  field.style.top = '120px';
  expect(place.rects()[0]?.top).toBe((rect?.top ?? 0) + 100);
  field.remove();
  expect(place.rects()).toEqual([]);
});

test('tells a pointer from the menu key', () => {
  const place = new PressedPlace();
  expect(place.approach).toBe('selection');
  place.note(press(document.body, true));
  expect(place.approach).toBe('touch');
  place.note(press(document.body, true, ''));
  expect(place.approach).toBe('selection');
});
