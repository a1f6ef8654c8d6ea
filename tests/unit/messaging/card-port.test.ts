import { expect, test } from 'vitest';
import { toCardSchema } from '../../../lib/messaging/card-port.ts';

test('the card takes whole orders only', () => {
  const order = {
    kind: 'show',
    token: 1,
    query: { kind: 'concept', id: 'cramp' },
    pageTitle: '',
    focus: false,
    closable: false,
    seen: true,
  };
  expect(toCardSchema.safeParse(order).success).toBe(true);
  expect(toCardSchema.safeParse({ ...order, token: '1' }).success).toBe(false);
  expect(toCardSchema.safeParse({ kind: 'open', url: 'https://example.org' }).success).toBe(false);
});
