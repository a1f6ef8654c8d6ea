import type { MarkedRun } from './marked-run.ts';
import { runInSlices } from './run-in-slices.ts';

/**
 * Runs that wait to be drawn: a page can bring thousands near the window at once, and each takes the browser
 * some microseconds of looking at its surroundings.
 */
export class DrawQueue {
  readonly #waiting = new Set<MarkedRun>();
  readonly #draw: (marked: MarkedRun) => void;
  readonly #signal: AbortSignal;
  #working = false;

  constructor(draw: (marked: MarkedRun) => void, signal: AbortSignal) {
    this.#draw = draw;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#waiting.clear());
  }

  /** Draws a run soon. */
  add(marked: MarkedRun): void {
    this.#waiting.add(marked);
    if (!this.#working) void this.#work();
  }

  /** A run is not to be drawn after all. */
  drop(marked: MarkedRun): void {
    this.#waiting.delete(marked);
  }

  async #work(): Promise<void> {
    this.#working = true;
    // What has just been put in may not be all of it.
    await Promise.resolve();
    await runInSlices(() => this.#drawNext(), this.#signal);
    this.#working = false;
  }

  #drawNext(): boolean {
    const [next] = this.#waiting;
    if (!next) return false;
    this.#waiting.delete(next);
    this.#draw(next);
    return this.#waiting.size > 0;
  }
}
