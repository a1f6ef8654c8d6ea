import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { CardActions } from '../../../components/card/card-actions.ts';
import { Card, type CardState } from '../../../components/card/card.tsx';

afterEach(() => render(null, document.body));

async function draw(state: CardState, closable = false): Promise<string[]> {
  const done: string[] = [];
  const note =
    (what: string) =>
    (...details: unknown[]): void => {
      const said = details
        .filter((detail) => !(detail instanceof Event))
        .map((detail) => JSON.stringify(detail));
      done.push([what, ...said].join(' '));
    };
  const actions: CardActions = {
    chooseAudience: note('audience'),
    openPanel: note('panel'),
    save: note('save'),
    retry: note('retry'),
    close: note('close'),
  };
  await act(() => render(<Card state={state} closable={closable} actions={actions} />, document.body));
  return done;
}

const button = (text: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find(
    (each) => each.textContent === text || each.ariaLabel === text,
  );
  if (!found) throw new Error(`no button ${text}`);
  return found;
};

const concept = { id: 'cramp', name: 'Cramp', kind: 'symptom' as const };

test('a card that could not be filled says what happened and offers to try again', async () => {
  const done = await draw({ face: 'failed', error: 'The extension gave no answer.' }, true);
  expect(document.querySelector('[role=alert]')?.textContent).toBe('The extension gave no answer.');
  await act(() => button('Try again').click());
  await act(() => button('Close').click());
  expect(done).toEqual(['retry', 'close']);
});

test('a name without a definition is honest about it', async () => {
  await draw({
    face: 'content',
    reason: null,
    saving: 'unsaved',
    content: { face: 'name', audience: null, concept, related: [{ id: 'a', question: 'What is A?' }] },
  });
  expect(document.body.textContent).toContain('no checked definition of it yet');
  expect(document.querySelector('select')).toBeNull();
});

test('saving shows how far it is, and a failure in words', async () => {
  const content = {
    face: 'answer',
    audience: 'patient',
    concept,
    articleId: 'a',
    answer: [{ text: 'Yes.', citations: ['x'] }],
    urgent: null,
    references: [],
    status: 'submitted',
    updated: '2026-01-01',
    saved: false,
    related: [],
  } as const;
  const show = (saving: 'unsaved' | 'saving' | 'saved' | { error: string }) =>
    draw({
      face: 'content',
      reason: null,
      saving,
      content: {
        ...content,
        answer: content.answer.map((statement) => ({ ...statement, citations: [...statement.citations] })),
        references: [],
        related: [],
      },
    });
  const done = await show('unsaved');
  await act(() => button('Save for later').click());
  expect(done).toEqual(['save "a"']);
  await show('saving');
  expect(button('Saving').disabled).toBe(true);
  await show('saved');
  expect(document.querySelector('[role=status]')?.textContent).toBe('Saved on this device.');
  await show({ error: 'The disk is full, so nothing was saved.' });
  expect(document.querySelector('[role=alert]')?.textContent).toContain('The disk is full');
  // It can be tried again.
  expect(button('Save for later').disabled).toBe(false);
});
