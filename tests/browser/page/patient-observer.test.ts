import { afterEach, beforeEach, expect, test } from 'vitest';
import { PatientObserver } from '../../../lib/page/patient-observer.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

function watched(count: number): { heard: Set<Element>; observer: PatientObserver; elements: Element[] } {
  const heard = new Set<Element>();
  const observer = new PatientObserver(
    (entries) => {
      for (const { target } of entries) heard.add(target);
    },
    {},
    end.signal,
  );
  const elements = Array.from({ length: count }, () =>
    document.body.appendChild(document.createElement('p')),
  );
  for (const element of elements) observer.observe(element);
  return { heard, observer, elements };
}

test('all elements are heard of, the first ones before the others', async () => {
  const { heard, elements } = watched(100);
  await expect.poll(() => heard.size, { interval: 5 }).toBeGreaterThan(0);
  expect(heard.has(elements[0]!)).toBe(true);
  expect(heard.has(elements[99]!)).toBe(false);
  await expect.poll(() => heard.size).toBe(100);
});

test('what is given up while it waits is never watched', async () => {
  const { heard, observer, elements } = watched(60);
  observer.unobserve(elements[59]!);
  await expect.poll(() => heard.size).toBe(59);
  expect(heard.has(elements[59]!)).toBe(false);
});

test('nothing is watched any more once it is over', async () => {
  const { heard } = watched(100);
  end.abort();
  const other = watchedLater();
  await expect.poll(() => other.size).toBe(100);
  expect(heard.size).toBe(0);
});

/** A second observer, by whose news the first one's would have come too. */
function watchedLater(): Set<Element> {
  end = new AbortController();
  return watched(100).heard;
}
