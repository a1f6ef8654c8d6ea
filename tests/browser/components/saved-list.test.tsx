import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { SavedList } from '../../../components/library/saved-list.tsx';
import type { SavedArticle } from '../../../lib/model/saved-article.ts';
import { unreadableEntry } from '../../../lib/reading/unreadable-entry.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

afterEach(() => render(null, document.body));

const show = (articles: SavedArticle[], unreadable: unknown[] = []) =>
  act(() =>
    render(
      <SavedList
        articles={articles}
        unreadable={unreadable.map((raw, at) => unreadableEntry({ id: `${at}`, raw }))}
        removed={null}
        onRemove={() => undefined}
        onUndo={() => undefined}
      />,
      document.body,
    ),
  );

test('an empty list says what will appear here and how; unreadable records are counted and shown', async () => {
  await show([], [{ note: 'ask Ann' }, { savedAt: '2026-02-03' }]);
  const text = document.body.textContent;
  expect(text).toContain('Articles that you save appear here');
  expect(text).toContain('2 entries cannot be read. Nothing was deleted');
  expect(text).toContain('ask Ann');
  expect(text).toContain('Saved 3 Feb 2026');
});

test('a text that was brought in is marked in the list, the library’s own is not', async () => {
  await show([madeSaved('salt'), madeSaved('forged', { source: 'file' })]);
  const [own, forged] = [...document.querySelectorAll('.entries li')].map((entry) => entry.textContent);
  expect(own).not.toContain('not confirmed');
  expect(forged).toContain('Brought in from a file, not confirmed');
});
