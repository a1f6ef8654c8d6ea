import { defineConfig } from '@playwright/test';

// The build stands before the tests start; a tool that a test runs must not empty its folder meanwhile.
process.env['MEDGLANCE_BUILT'] = '1';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/e2e/support/build-framework-pages.ts',
  outputDir: '.output/e2e',
  workers: 2,
  fullyParallel: false,
  // A test that passes only the second time is listed as flaky; a busy machine alone ends no run.
  retries: 1,
  // A machine under load can be slow to start a browser; nothing asserted depends on time.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: process.env['CI'] !== undefined,
});
