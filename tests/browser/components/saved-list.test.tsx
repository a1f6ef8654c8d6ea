import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { SavedList } from '../../../components/library/saved-list.tsx';

afterEach(() => render(null, document.body));

test('an empty list says what will appear here and how; unreadable records are admitted', async () => {
  await act(() =>
    render(
      <SavedList
        articles={[]}
        unreadable={2}
        removed={null}
        onRemove={() => undefined}
        onUndo={() => undefined}
      />,
      document.body,
    ),
  );
  expect(document.body.textContent).toContain('Articles that you save appear here');
  expect(document.body.textContent).toContain('2 saved articles cannot be read. Nothing was deleted');
});
