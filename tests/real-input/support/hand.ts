import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, type Locator, type Page } from '@playwright/test';

const run = promisify(execFile);

/** A point of the page's window, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How a hand travels: how far a step, in pixels, and how long between two, in milliseconds. */
export interface Pace {
  readonly step: number;
  readonly every: number;
}

/** Paces of people: one in no hurry, most, and one who flings the mouse. */
export const PACES = {
  slow: { step: 2, every: 30 },
  usual: { step: 8, every: 12 },
  fast: { step: 40, every: 8 },
} as const satisfies Record<string, Pace>;

/** A real pointer and keyboard on a display: the X server's, through xdotool. Coordinates are the page's. */
export class Hand {
  readonly #page: Page;
  readonly #display: string;
  #at: Spot = { x: 0, y: 0 };

  constructor(page: Page, display: string) {
    this.#page = page;
    this.#display = display;
  }

  /** Moves in one go, and waits until the page has heard of it. */
  async jump(to: Spot): Promise<void> {
    await this.#do(await this.#moves([to]));
    this.#at = to;
  }

  /** Travels in straight lines from where the pointer is, without a stop between them. */
  async travel(to: Spot | readonly Spot[], pace: Pace = PACES.usual): Promise<void> {
    const spots: Spot[] = [];
    for (const next of [to].flat()) {
      spots.push(...line(this.#at, next, pace.step));
      this.#at = next;
    }
    await this.#do(await this.#moves(spots, pace.every));
  }

  /** Rests on an element: comes from beside it, and stays. */
  async rest(target: Locator, place: Partial<Spot> = {}): Promise<void> {
    const spot = await spotOn(target, place);
    await this.jump({ x: spot.x - 3, y: spot.y });
    await this.travel(spot, { step: 1, every: 15 });
  }

  /** Goes to an element in a straight line and presses it. */
  async press(target: Locator, pace: Pace = PACES.usual): Promise<void> {
    await this.travel(await spotOn(target), pace);
    await this.click();
  }

  /** Presses where the pointer is. Buttons as X counts them: 1 left, 2 middle, 3 right. */
  async click(button: 1 | 2 | 3 = 1, times = 1): Promise<void> {
    await this.#do(['click', '--repeat', String(times), '--delay', '60', String(button)]);
  }

  /** Drags with the left button from where the pointer is. */
  async drag(to: Spot): Promise<void> {
    await this.#do(['mousedown', '1']);
    await this.travel(to);
    await this.#do(['mouseup', '1']);
  }

  /** Turns the wheel where the pointer is. */
  async wheel(direction: 'up' | 'down', notches = 1): Promise<void> {
    await this.#do(['click', '--repeat', String(notches), '--delay', '40', direction === 'up' ? '4' : '5']);
  }

  /** Presses keys, as xdotool names them: `Escape`, `Tab`, `alt+shift+m`. */
  async key(...names: readonly string[]): Promise<void> {
    await this.#do(['key', '--clearmodifiers', '--delay', '60', ...names]);
  }

  /** Types text. */
  async type(text: string): Promise<void> {
    await this.#do(['type', '--delay', '30', text]);
  }

  /** Moves to a place of the screen, in its own pixels, outside of the page too. */
  async leaveTo(x: number, y: number): Promise<void> {
    await this.#do(['mousemove', String(x), String(y)]);
  }

  /** The page's place on the screen can change: bars come and go. */
  async #moves(spots: readonly Spot[], every = 0): Promise<string[]> {
    const { left, top } = await this.#page.evaluate(() => ({
      left: screenX,
      top: screenY + outerHeight - innerHeight,
    }));
    return spots.flatMap(({ x, y }) => [
      'mousemove',
      String(Math.round(left + x)),
      String(Math.round(top + y)),
      ...(every > 0 ? ['sleep', String(every / 1000)] : []),
    ]);
  }

  async #do(words: readonly string[]): Promise<void> {
    await run('xdotool', [...words], { env: { ...process.env, DISPLAY: this.#display } });
  }
}

function line(from: Spot, to: Spot, step: number): Spot[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
  return Array.from({ length: count }, (_, at) => {
    const part = (at + 1) / count;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });
}

/** A point on an element, in the page's window: its middle, if not said otherwise. */
export async function spotOn(target: Locator, { x, y }: Partial<Spot> = {}): Promise<Spot> {
  await expect(target).toBeVisible();
  const box = await target.boundingBox();
  if (!box) throw new Error('the element is not laid out');
  return { x: box.x + (x ?? box.width / 2), y: box.y + (y ?? box.height / 2) };
}
