import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tests/support/find-chromium.ts';

const node = (name: string) => ({
  extends: true as const,
  test: {
    name,
    environment: 'node',
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout: 30_000,
    // Reading the whole content takes ten seconds and more on a busy machine.
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      node('unit'),
      node('content'),
      node('house'),
      {
        extends: true,
        optimizeDeps: {
          include: [
            'dexie',
            'fast-check',
            'zod',
            'minisearch',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'lucide',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          // A page is read when the browser is idle, which on a busy machine can be seconds away.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
