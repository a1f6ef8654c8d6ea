import { useState } from 'preact/hooks';
import { downloadText } from '../../lib/extension/download-text.ts';
import { tellOthers } from '../../lib/messaging/notices.ts';
import type { Backup } from '../../lib/model/backup.ts';
import { importWords } from '../../lib/reading/import-words.ts';
import type { Library } from '../../lib/reading/library.ts';
import { makeBackup } from '../../lib/reading/make-backup.ts';
import { readBackup, sizeProblem } from '../../lib/reading/read-backup.ts';
import { settledSaved } from '../../lib/reading/settled-saved.ts';
import type { ImportWay, Replaced } from '../../lib/storage/import-backup.ts';
import { today } from './panel-resources.ts';
import type { Saved } from './use-saved.ts';

const TOO_LARGE =
  'Saved to your downloads. It is larger than what Medglance can bring in again: remove some saved articles and make another.';

/** Backup to a file and back, with a look before anything changes and a way back after. */
export function useBackup(saved: Saved, preferences: Backup['preferences'], library: Library) {
  const [prepared, setPrepared] = useState<Backup | null>(null);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const [result, setResult] = useState<string | null>(null);
  const download = (): void => {
    const { articles, unreadable } = saved.list ?? { articles: [], unreadable: [] };
    const records = unreadable.map(({ raw }) => raw);
    const packs = [`medglance ${library.pack.version}`];
    const text = JSON.stringify(makeBackup(articles, records, preferences, packs, new Date()));
    downloadText(`medglance-backup-${today}.json`, 'application/json', text);
    const isTooLarge = sizeProblem(new Blob([text]).size) !== null;
    setResult(isTooLarge ? TOO_LARGE : 'Saved to your downloads.');
  };
  const choose = async (file: File): Promise<void> => {
    setPrepared(null);
    const tooLarge = sizeProblem(file.size);
    if (tooLarge !== null) return setResult(tooLarge);
    const { backup, problem } = readBackup(await file.text());
    setResult(problem);
    if (!backup) return;
    const settled = backup.savedArticles.map((article) => settledSaved(article, library));
    setPrepared({ ...backup, savedArticles: await Promise.all(settled) });
  };
  const bringIn = async (backup: Backup, way: ImportWay): Promise<void> => {
    const done = await saved.change((store) => store.bringIn(backup, way), null);
    setPrepared(null);
    setReplaced(done && done.replaced);
    setResult(done && importWords(done));
    if (done && preferences.audience === null && backup.preferences.audience !== null)
      await tellOthers('audienceChanged', { audience: backup.preferences.audience });
  };
  const undo = async (): Promise<void> => {
    if (!replaced || !(await saved.change((store) => store.undo(replaced).then(() => true), null))) return;
    setReplaced(null);
    setResult('What was here before is back.');
  };
  return { prepared, canUndo: replaced !== null, result, download, choose, bringIn, undo, setPrepared };
}
