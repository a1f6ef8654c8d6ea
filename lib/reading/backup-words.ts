import type { Backup } from '../model/backup.ts';
import type { Switches } from '../model/switches.ts';
import { countWords } from './count-words.ts';
import { formatDate } from './format-date.ts';

/**
 * What a backup holds and what bringing it in would do, in sentences, before anything is changed.
 *
 * @param known article and text hash of what is saved here, divided by a space
 */
export function backupWords(
  { madeAt, savedArticles, unreadable, preferences }: Backup,
  known: ReadonlySet<string>,
): string {
  const there = savedArticles.filter(({ articleId, contentHash }) =>
    known.has(`${articleId} ${contentHash}`),
  );
  const noted = savedArticles.filter(({ note, tags }) => note !== '' || tags.length > 0).length;
  const foreign = savedArticles.filter(({ source }) => source !== 'library').length;
  return [
    `Backup of ${formatDate(madeAt.slice(0, 10))}: ${countWords(savedArticles.length, 'saved article')}, ${noted} with note or tags; ${there.length} of them are here already.`,
    ...(foreign > 0
      ? [
          `${countWords(foreign, 'text is', 'texts are')} not what this library says, and will be marked as brought in from a file.`,
        ]
      : []),
    ...kept(preferences.switches),
    ...(unreadable.length > 0
      ? [
          `${countWords(unreadable.length, 'entry', 'entries')} cannot be read. What is stored there is kept, and goes into your next backup.`,
        ]
      : []),
  ].join(' ');
}

/** What a backup would turn on, since a stranger may have made it. */
function kept({ recentLookUps, pageAddresses }: Switches): string[] {
  const on = [...(recentLookUps ? ['recent look-ups'] : []), ...(pageAddresses ? ['page addresses'] : [])];
  return on.length > 0
    ? [`It turns on that ${on.join(' and ')} are remembered; if you add it, only where you have not chosen.`]
    : [];
}
