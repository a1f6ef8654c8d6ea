import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { ReferenceEntry } from '../../../components/shared/reference-entry.tsx';
import type { Reference } from '../../../lib/model/reference.ts';
import { madeReference } from '../../fixtures/made-content.ts';

afterEach(() => render(null, document.body));

const draw = (reference: Reference) =>
  act(() => render(<ReferenceEntry reference={reference} />, document.body));

test('a superseded edition says by what, beside its kind', async () => {
  const made = madeReference();
  await draw({ ...made, custom: { ...made.custom, superseded: 'the guideline of 2026' } });
  expect(document.body.textContent).toMatch(/^Guideline · superseded by the guideline of 2026/);
  await draw(made);
  expect(document.body.textContent).not.toContain('superseded');
});
