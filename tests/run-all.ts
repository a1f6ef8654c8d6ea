import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './support/ensure-chromium.ts';

/** `npm test`: everything, in the order in which it fails fastest. Every step runs on its own as well. */
const STEPS = ['check', 'content', 'test:unit', 'test:browser', 'build', 'test:e2e'] as const;

ensureChromium();
const root = fileURLToPath(new URL('..', import.meta.url));
const failed: string[] = [];
for (const step of STEPS) {
  console.log(`\n> npm run ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed.push(step);
  if (failed.includes('build')) break;
}
console.log(`\nsteps: ${STEPS.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}`);
  process.exit(1);
}
