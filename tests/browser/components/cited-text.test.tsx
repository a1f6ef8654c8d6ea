import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { citationContext } from '../../../components/shared/citation-context.ts';
import { CitedText } from '../../../components/shared/cited-text.tsx';
import { madeReference } from '../../fixtures/made-content.ts';

afterEach(() => render(null, document.body));

const statements = [
  { text: 'First thing.', citations: ['made2020', 'other2021'] },
  { text: 'Second thing.', citations: ['made2020'] },
];

async function draw(): Promise<HTMLButtonElement[]> {
  const context = citationContext(statements, [madeReference(), madeReference('other2021')]);
  await act(() => render(<CitedText statements={statements} context={context} />, document.body));
  return [...document.querySelectorAll<HTMLButtonElement>('.citation')];
}

test('the text stands as written, markers number the references', async () => {
  const markers = await draw();
  expect(document.body.textContent).toContain('First thing.12 Second thing.1');
  expect(markers.map((marker) => marker.getAttribute('aria-label'))).toEqual([
    'Reference 1',
    'Reference 2',
    'Reference 1',
  ]);
});

test('a marker unfolds its reference; Escape folds it and gives the focus back', async () => {
  const [, second] = await draw();
  if (!second) throw new Error('no marker');
  await act(() => second.click());
  const note = document.querySelector('[role=note]');
  expect(note?.textContent).toContain('Title of other2021');
  expect(second.getAttribute('aria-expanded')).toBe('true');
  await act(
    () =>
      void note
        ?.querySelector('a')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  expect(document.querySelector('[role=note]')).toBeNull();
  expect(document.activeElement).toBe(second);
});
