import { annotateFiles } from './annotate/annotate-files.ts';
import { annotatePages } from './annotate/annotate-pages.ts';

/**
 * `npm run annotate`: what would be marked, as JSON lines.
 *
 * - `-- FILE...`: in plain text files (`-` reads standard input), `{"file","start","end","text","concept"}`
 *   with UTF-16 offsets. `--names` includes concepts that have only a name so far, which pages are not marked
 *   for.
 * - `-- --pages DIR [--density default|all] [--names]`: in saved HTML pages, by the built extension in
 *   Chromium, `{"page","text","concept","count"}`.
 */
const { argv } = process;
const valueOf = (option: string): string | undefined => {
  const at = argv.indexOf(option);
  return at < 0 ? undefined : (argv[at + 1] ?? '');
};
const pages = valueOf('--pages');
const density = valueOf('--density') ?? 'default';
const files = argv.slice(2).filter((argument) => argument !== '--names');
if (pages !== undefined && (density === 'default' || density === 'all')) {
  await annotatePages(pages, density, argv.includes('--names'));
} else if (pages === undefined && files.length > 0) {
  await annotateFiles(files, argv.includes('--names') ? 'all' : 'shown');
} else {
  console.error(
    'Name text files (or - for standard input): npm run annotate -- FILE... [--names]\nor a folder of saved pages: npm run annotate -- --pages DIR [--density default|all]',
  );
  process.exitCode = 2;
}
