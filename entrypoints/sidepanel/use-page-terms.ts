import { useEffect, useState } from 'preact/hooks';
import { onTabChange, watchedTab, type WatchedTab } from '../../lib/extension/watched-tab.ts';
import { askForTerms, hearTerms } from '../../lib/messaging/page-terms.ts';
import type { FrameTerms } from '../../lib/model/page-terms.ts';

/** How often the page beside the panel is asked whether it has anything new, in milliseconds. */
const ASK = 1500;

/** What was found on the page beside the panel, frame by frame, kept up to date while it is shown. */
export function usePageTerms(): { tab: WatchedTab | null; frames: ReadonlyMap<number, FrameTerms> } {
  const [tab, setTab] = useState<WatchedTab | null>(null);
  const [frames, setFrames] = useState<ReadonlyMap<number, FrameTerms>>(new Map());
  useEffect(() => {
    const look = (): void => void watchedTab().then(setTab);
    look();
    return onTabChange(look);
  }, []);
  const id = tab?.id;
  useEffect(() => {
    setFrames(new Map());
    if (id === undefined) return;
    const stop = hearTerms((tabId, frameId, terms) => {
      if (tabId !== id) return;
      setFrames((before) => new Map(before).set(frameId, terms));
    });
    void askForTerms(id, true);
    const timer = setInterval(() => {
      if (!document.hidden) void askForTerms(id, false);
    }, ASK);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [id, tab?.page]);
  return { tab, frames };
}
