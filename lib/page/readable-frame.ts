import { untilHeard } from './until-heard.ts';

/** Smallest frame worth reading, in CSS pixels: advertisements' helpers and counters are smaller. */
const LEAST = { width: 200, height: 90 };

/** Resolves when this frame is one that people read: the page itself, or a frame of some size in it. */
export async function frameIsReadable(signal: AbortSignal): Promise<void> {
  if (window === window.top) return;
  while (!signal.aborted && (innerWidth < LEAST.width || innerHeight < LEAST.height)) {
    await untilHeard((heard, waiting) => addEventListener('resize', heard, { signal: waiting }), signal);
  }
}
