import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './support/ensure-chromium.ts';

/** `npm test`: everything, in the order in which it fails fastest. Every step runs on its own as well. */
const STEPS = ['check', 'content', 'test:unit', 'test:browser', 'build', 'test:e2e'] as const;
/** How much of what a failed step printed is shown again at the end, in characters. */
const TAIL = 5000;

/** Runs one step, its output shown as it comes; gives the end of that output if it failed. */
async function failureOf(step: string): Promise<string | null> {
  const child = spawn('npm', ['run', '--silent', step], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['inherit', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let tail = '';
  const show = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
    stream.write(chunk);
    tail = (tail + chunk.toString()).slice(-TAIL);
  };
  child.stdout.on('data', show(process.stdout));
  child.stderr.on('data', show(process.stderr));
  const [status] = (await once(child, 'close')) as [number | null];
  return status === 0 ? null : tail;
}

ensureChromium();
const failed = new Map<string, string>();
for (const step of STEPS) {
  console.log(`\n> npm run ${step}`);
  const tail = await failureOf(step);
  if (tail !== null) failed.set(step, tail);
  if (failed.has('build')) break;
}
for (const [step, tail] of failed) console.log(`\n--- the end of npm run ${step} ---\n${tail}`);
console.log(`\nsteps: ${STEPS.length - failed.size} passed, ${failed.size} failed`);
if (failed.size > 0) {
  console.log(`Failed: ${[...failed.keys()].join(', ')}`);
  process.exit(1);
}
