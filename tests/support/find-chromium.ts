import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The Chromium to use: MEDGLANCE_CHROMIUM, else an installed one, else Playwright's. Branded Chrome is left
 * out, since it no longer loads unpacked extensions from the command line.
 *
 * @throws Error that says how to get one
 */
export function findChromium(): string {
  const named = process.env['MEDGLANCE_CHROMIUM'];
  const found = [named, ...INSTALLED, chromium.executablePath()].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium found. Install one (Debian: apt-get install chromium; anywhere: npx playwright install chromium), or set MEDGLANCE_CHROMIUM to its path.',
  );
}
