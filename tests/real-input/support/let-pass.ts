import type { Page } from '@playwright/test';
import { DELAYS } from '../../../lib/hover/delays.ts';

/** As long as it takes for a card to close that was left: the grace, and as much again. */
export const CLOSED_BY_NOW = 2 * DELAYS.grace;
/** As long as it takes for a card to open on a term that the pointer has come to rest on, and half as much again. */
export const OPEN_BY_NOW = DELAYS.settle + 1.5 * DELAYS.dwell;

/**
 * Lets time pass in the page, by its own clock: the extension's timers run in the same thread, so that a slow
 * machine slows both. Only for what must not happen; what must happen is polled for.
 */
export async function letPass(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((delay) => new Promise((resolve) => setTimeout(resolve, delay)), milliseconds);
}
