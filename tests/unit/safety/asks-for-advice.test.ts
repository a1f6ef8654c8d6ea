import { expect, test } from 'vitest';
import { asksForAdvice } from '../../../lib/safety/asks-for-advice.ts';

test('questions about the reader’s own case are recognised', () => {
  expect(asksForAdvice('Should I stop my tablets?')).toBe(true);
  expect(asksForAdvice('What do diuretics do?')).toBe(false);
});
