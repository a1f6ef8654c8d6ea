import { useState } from 'preact/hooks';
import { downloadText } from '../../lib/extension/download-text.ts';
import { tellOthers } from '../../lib/messaging/notices.ts';
import type { Backup } from '../../lib/model/backup.ts';
import type { SavedArticle } from '../../lib/model/saved-article.ts';
import { importWords } from '../../lib/reading/import-words.ts';
import { makeBackup } from '../../lib/reading/make-backup.ts';
import { readBackup } from '../../lib/reading/read-backup.ts';
import type { ImportWay } from '../../lib/storage/import-backup.ts';
import { today } from './panel-resources.ts';
import type { Saved } from './use-saved.ts';

/** A backup that was read and waits for the reader's word. */
export interface PreparedImport {
  readonly backup: Backup;
  readonly unreadable: number;
}

/** Backup to a file and back, with a look before anything changes and a way back after. */
export function useBackup(saved: Saved, preferences: Backup['preferences'], pack: string) {
  const [prepared, setPrepared] = useState<PreparedImport | null>(null);
  const [before, setBefore] = useState<Backup | null>(null);
  const [result, setResult] = useState<string | null>(null);
  const all: readonly SavedArticle[] = saved.list?.articles ?? [];
  const now = (): Backup => makeBackup(all, preferences, [pack], new Date());
  const download = (): void => {
    downloadText(`medglance-backup-${today}.json`, 'application/json', JSON.stringify(now()));
    setResult('Saved to your downloads.');
  };
  const choose = async (file: File): Promise<void> => {
    const read = readBackup(await file.text());
    setPrepared(read.backup && { backup: read.backup, unreadable: read.unreadable });
    setResult(read.problem);
  };
  const bringIn = async (backup: Backup, way: ImportWay): Promise<void> => {
    const earlier = now();
    const done = await saved.change((store) => store.bringIn(backup, way), null);
    setPrepared(null);
    setBefore(done && way === 'replace' && backup !== before ? earlier : null);
    setResult(done && importWords(done));
    if (done && preferences.audience === null && backup.preferences.audience !== null)
      await tellOthers('audienceChanged', { audience: backup.preferences.audience });
  };
  return { prepared, before, result, download, choose, bringIn, cancel: () => setPrepared(null) };
}
