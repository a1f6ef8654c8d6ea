import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Size of the screen, in pixels. */
const SCREEN = '1400x950x24';
/** How long the display may take to come up, in milliseconds. */
const PATIENCE = 20_000;

/** A screen of its own, that nobody sees. */
export interface Display {
  /** Its name, as `DISPLAY` wants it. */
  readonly name: string;
  readonly close: () => Promise<void>;
}

/** Starts a display under a number that is free: Xvfb looks for one itself, and tells it. */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const number = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not come up.')), PATIENCE);
    server.once('error', () => reject(new Error('There is no Xvfb. Debian: apt-get install xvfb xdotool.')));
    server.once('exit', () => reject(new Error('Xvfb ended before it was up.')));
    let told = '';
    (server.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (!told.includes('\n')) return;
      clearTimeout(timer);
      resolve(told.trim());
    });
  });
  return {
    name: `:${number}`,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}
