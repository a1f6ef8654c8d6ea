import { afterEach, expect, test } from 'vitest';
import * as reads from '../../../lib/page/node-reads.ts';

afterEach(() => document.body.replaceChildren());

/** A form that answers for every property of an element with a control, some of them elsewhere in the page. */
function lyingForm(): HTMLFormElement {
  const names = new Set<string>();
  for (let at: object | null = HTMLFormElement.prototype; at; at = Object.getPrototypeOf(at) as object | null)
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  document.body.setHTMLUnsafe('<form id="f" lang="en"><p>hyponatremia</p></form><p>after</p>');
  const form = document.querySelector('form')!;
  [...names].forEach((name, at) => {
    const control = document.createElement(at % 2 === 0 ? 'input' : 'button');
    control.setAttribute('name', name);
    if (at % 3 === 0) control.setAttribute('form', 'f');
    // The form's own `append` answers with a control by now.
    Node.prototype.appendChild.call(at % 3 === 0 ? document.body : form, control);
  });
  return form;
}

test('a form whose controls are named like properties is read as it is', () => {
  const form = lyingForm();
  expect(form.nextSibling).toBeInstanceOf(HTMLElement);
  expect((form.nextSibling as HTMLElement).getAttribute('name')).toBe('nextSibling');
  expect(reads.nameOf(form)).toBe('form');
  expect(reads.isElement(form)).toBe(true);
  expect(reads.isText(form)).toBe(false);
  expect(reads.isInPage(form)).toBe(true);
  expect((reads.firstChildOf(form) as Element).localName).toBe('p');
  expect((reads.nextSiblingOf(form) as Element).textContent).toBe('after');
  expect(reads.parentOf(form)).toBe(document.body);
  expect(reads.parentElementOf(form)).toBe(document.body);
  expect(reads.elementBefore(form)).toBeNull();
  expect(reads.openRootOf(form)).toBeNull();
  expect(reads.rootOf(form)).toBe(document);
  expect(reads.attributeOf(form, 'lang')).toBe('en');
  expect(reads.hasAnyAttribute(form)).toBe(true);
  expect(reads.matchesSelector(form, '[lang]')).toBe(true);
  expect(reads.closestTo(form, 'body')).toBe(document.body);
  expect(reads.holds(form, document.querySelector('p'))).toBe(true);
  expect(reads.parentAcross(form)).toBe(reads.parentOf(form));
  expect(reads.isVisible(form, {})).toBe(true);
  expect(reads.boxOf(form).width).toBeGreaterThan(0);
  expect(reads.isEditedInPlace(form)).toBe(false);
  expect(reads.scrolledOf(form)).toEqual({ left: 0, top: 0 });
  expect(() => reads.scrollPane(form, { top: 0 })).not.toThrow();
});
