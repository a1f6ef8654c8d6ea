import { isPageHidden, listenToPage } from './page-document.ts';
import { untilHeard } from './until-heard.ts';

/** Longest time of one slice in milliseconds: half a frame at 60 Hz leaves the page the other half. */
const SLICE = 8;

/**
 * Does long work in slices that leave the page responsive, and none while the page is hidden.
 *
 * @param step does a little (well under a millisecond) and says whether there is more
 */
export async function runInSlices(step: () => boolean, signal: AbortSignal): Promise<void> {
  let end = performance.now() + SLICE;
  while (!signal.aborted) {
    if (!step()) return;
    if (performance.now() < end) continue;
    await pause();
    if (isPageHidden()) await untilVisible(signal);
    end = performance.now() + SLICE;
  }
}

/** Resolves when the page is visible, or when the signal aborts. */
export async function untilVisible(signal: AbortSignal): Promise<void> {
  while (isPageHidden() && !signal.aborted) {
    await untilHeard(
      (heard, waiting) => listenToPage('visibilitychange', heard, { signal: waiting }),
      signal,
    );
  }
}

/** Longest a busy page can keep us from the next slice, in milliseconds. */
const PATIENCE = 100;

/** Lets everything of the page go first: its timers too, which `scheduler.yield` would overtake. */
async function pause(): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    if (typeof scheduler === 'undefined') return;
    void scheduler.postTask(
      () => {
        clearTimeout(timer);
        resolve();
      },
      { priority: 'background' },
    );
  });
}
