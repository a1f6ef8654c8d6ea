import { expect, test } from 'vitest';
import { askedOn } from '../../../entrypoints/sidepanel/asked-on.ts';
import { madeSaved } from '../../fixtures/made-saved.ts';

test('a question is about the article or the concept of its page', () => {
  expect(askedOn({ page: 'article', id: 'gout' }, [])).toEqual({ page: 'article', id: 'gout' });
  expect(askedOn({ page: 'concept', id: 'cramp' }, [])).toEqual({ page: 'concept', id: 'cramp' });
  expect(askedOn({ page: 'blocked-card', id: 'cramp' }, [])).toEqual({ page: 'concept', id: 'cramp' });
  expect(askedOn({ page: 'browse', query: 'gout' }, [])).toBeNull();
});

test('on a saved article it is about that, if it is still there', () => {
  const saved = madeSaved('gout');
  expect(askedOn({ page: 'saved-article', id: saved.id }, [saved])).toEqual({ page: 'article', id: 'gout' });
  expect(askedOn({ page: 'saved-article', id: saved.id }, [])).toBeNull();
});
