import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the extension as `npm run build` does; ends the process with a plain message when that fails. Does
 * nothing where `MEDGLANCE_BUILT` is set: building empties the folder first, and tests that run side by side read
 * from it.
 */
export function buildExtension(): void {
  if (process.env['MEDGLANCE_BUILT']) return;
  const result = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  console.error(
    `${result.stdout}\n${result.stderr}\nThe extension could not be built; the reason stands above.`,
  );
  process.exit(1);
}
