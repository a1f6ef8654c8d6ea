import { expect, test } from 'vitest';
import type { Anchor } from '../../../lib/page/anchor.ts';
import { stepNotice } from '../../../lib/page/step-notice.ts';

const anchor = {} as Anchor;

test('a step to the next term says nothing of itself; one around the page and one to nowhere are told', () => {
  expect(stepNotice({ anchor, isAround: false }, 'next')).toBeNull();
  expect(stepNotice({ anchor, isAround: true }, 'next')).toContain('the first again');
  expect(stepNotice({ anchor, isAround: true }, 'previous')).toContain('the last again');
  expect(stepNotice(null, 'next')).toContain('No medical term');
});
