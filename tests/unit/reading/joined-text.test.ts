import { expect, test } from 'vitest';
import { joinedText } from '../../../lib/reading/joined-text.ts';

test('sentences follow one another with a space, citations left out', () => {
  const statements = [
    { text: 'One thing.', citations: ['a'] },
    { text: 'Another.', citations: ['b', 'a'] },
  ];
  expect(joinedText(statements)).toBe('One thing. Another.');
  expect(joinedText([])).toBe('');
});
