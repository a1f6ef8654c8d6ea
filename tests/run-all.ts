import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './support/ensure-chromium.ts';
import { ensureRealInput } from './support/ensure-real-input.ts';

/** `npm test`: everything, in the order in which it fails fastest. Every step runs on its own as well. */
const STEPS = [
  'check',
  'content',
  'test:unit',
  'test:browser',
  'build',
  'test:e2e',
  'test:real-input',
] as const;
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
const steps = ensureRealInput() ? STEPS : STEPS.filter((step) => step !== 'test:real-input');
const failed = new Map<string, string>();
for (const step of steps) {
  console.log(`\n> npm run ${step}`);
  const tail = await failureOf(step);
  if (tail !== null) failed.set(step, tail);
  if (failed.has('build')) break;
}
for (const [step, tail] of failed) console.log(`\n--- the end of npm run ${step} ---\n${tail}`);
console.log(`\nsteps: ${steps.length - failed.size} passed, ${failed.size} failed`);
if (steps.length < STEPS.length)
  console.log('Not run: test:real-input, which moves a real pointer and needs Linux with Xvfb.');
if (failed.size > 0) {
  console.log(`Failed: ${[...failed.keys()].join(', ')}`);
  process.exit(1);
}
