/** Smallest frame worth reading, in CSS pixels: advertisements' helpers and counters are smaller. */
const LEAST = { width: 200, height: 90 };

/** Resolves when this frame is one that people read: the page itself, or a frame of some size in it. */
export async function frameIsReadable(signal: AbortSignal): Promise<void> {
  if (window === window.top) return;
  while (!signal.aborted && (innerWidth < LEAST.width || innerHeight < LEAST.height)) {
    await new Promise<void>((resolve) => {
      addEventListener('resize', () => resolve(), { once: true, signal });
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}
