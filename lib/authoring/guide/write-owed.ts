import { GUIDE_CHECKS } from './guide-fault.ts';
import type { Owed } from './read-owed.ts';

/** The list as it is kept: a check a line, its ids sorted. */
export function writeOwed(owed: Owed): string {
  const lines = GUIDE_CHECKS.flatMap((check) => {
    const ids = [...(owed.get(check) ?? [])].toSorted();
    return ids.length === 0 ? [] : [`${check}: >-`, ...wrapped(ids)];
  });
  return [HEAD, ...lines, ''].join('\n');
}

const HEAD = `# Texts older than the content guide, by the check that they do not meet yet. The list only shrinks:
# nothing new may stand on it, and what has been mended is taken out by \`npm run content -- --settle\`.`;

function wrapped(ids: readonly string[]): string[] {
  const lines: string[] = [];
  for (const id of ids) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + id.length < 116) lines[lines.length - 1] = `${line} ${id}`;
    else lines.push(`  ${id}`);
  }
  return lines;
}
