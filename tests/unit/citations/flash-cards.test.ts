import { expect, test } from 'vitest';
import { flashCards } from '../../../lib/citations/flash-cards.ts';

test('a card is one line of three columns, whatever its text holds', () => {
  const text = flashCards([
    { front: 'Salt\t<low> & "why"?', back: 'Line one\nline two', tags: ['heart and vessels', 'medglance'] },
  ]);
  const rows = text.trim().split('\n');
  expect(rows.slice(0, 3)).toEqual(['#separator:tab', '#html:true', '#tags column:3']);
  expect(rows[3]?.split('\t')).toEqual([
    'Salt &lt;low&gt; &amp; &quot;why&quot;?',
    'Line one<br>line two',
    'heart-and-vessels medglance',
  ]);
  expect(rows).toHaveLength(4);
});
