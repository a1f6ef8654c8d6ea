import { spawnSync } from 'node:child_process';

/** What a real pointer needs: a screen that nobody sees, and a hand. */
const PROGRAMS = ['Xvfb', 'xdotool'] as const;
const INSTALLER = 'apt-get update && apt-get install -y xvfb xdotool';

/**
 * Makes sure that tests can move a real pointer; installs Debian's packages where they are missing.
 *
 * @returns false on a system without the X Window System, where these tests cannot run
 * @throws Error that says how to get the programs by hand
 */
export function ensureRealInput(): boolean {
  if (process.platform !== 'linux') return false;
  if (isMissing()) {
    console.log(`No Xvfb or no xdotool found; trying: ${INSTALLER}`);
    spawnSync(INSTALLER, { stdio: 'inherit', shell: true });
  }
  if (isMissing())
    throw new Error('Tests with a real pointer need Xvfb and xdotool. Debian: apt-get install xvfb xdotool.');
  return true;
}

function isMissing(): boolean {
  return PROGRAMS.some((program) => spawnSync('which', [program]).status !== 0);
}
