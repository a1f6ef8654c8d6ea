import type { Backup } from '../model/backup.ts';
import { formatDate } from './format-date.ts';

/** What a backup holds and what bringing it in would do, in sentences, before anything is changed. */
export function backupWords(
  { madeAt, savedArticles }: Backup,
  unreadable: number,
  known: ReadonlySet<string>,
): string {
  const there = savedArticles.filter(({ articleId, contentHash }) =>
    known.has(`${articleId} ${contentHash}`),
  );
  const noted = savedArticles.filter(({ note, tags }) => note !== '' || tags.length > 0).length;
  return [
    `Backup of ${formatDate(madeAt.slice(0, 10))}: ${count(savedArticles.length, 'saved article')}, ${noted} with note or tags; ${there.length} of them are here already.`,
    ...(unreadable > 0
      ? [`${count(unreadable, 'entry', 'entries')} cannot be read and will be left out.`]
      : []),
  ].join(' ');
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
