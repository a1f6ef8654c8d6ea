import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.real.ts',
  outputDir: '../../.output/real-input',
  // One hand: two pointers on one display would be one pointer.
  workers: 1,
  fullyParallel: false,
  // The pointer is real: a window that comes up late loses it. What passes the second time is listed as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: process.env['CI'] !== undefined,
});
