import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

/** Ways to install a Chromium, tried in this order. */
const INSTALLERS = [
  'npx playwright install chromium',
  'apt-get update && apt-get install -y chromium',
] as const;

/**
 * Makes sure that there is a Chromium: finds one, else installs Playwright's, else Debian's.
 *
 * @throws Error that says how to get one by hand
 */
export function ensureChromium(): string {
  for (const installer of INSTALLERS) {
    try {
      return findChromium();
    } catch {
      console.log(`No Chromium found; trying: ${installer}`);
      spawnSync(installer, { stdio: 'inherit', shell: true });
    }
  }
  return findChromium();
}
