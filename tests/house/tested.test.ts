import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from './source-files.ts';

/**
 * Modules that only pass a call on to the browser. A test that replaces the browser would test the
 * replacement; these are tested with the built extension in the journey named.
 */
const TESTED_BY_JOURNEY: Readonly<Record<string, string>> = {
  'lib/authoring/build-assets.ts': 'build.e2e.ts',
  'lib/authoring/command.ts': 'build.e2e.ts',
  'lib/extension/card-address.ts': 'card.e2e.ts',
  'lib/extension/commands.ts': 'build.e2e.ts',
  'lib/extension/density-mirror.ts': 'density.e2e.ts',
  'lib/extension/download-text.ts': 'terms.e2e.ts',
  'lib/extension/extension-alive.ts': 'lifecycle.e2e.ts',
  'lib/extension/generation-stamp.ts': 'restart.e2e.ts',
  'lib/extension/install.ts': 'lifecycle.e2e.ts',
  'lib/extension/own-file.ts': 'panel.e2e.ts',
  'lib/extension/private-window.ts': 'library.e2e.ts',
  'lib/extension/saved-checkpoint.ts': 'faults.e2e.ts',
  'lib/extension/selection-menu.ts': 'build.e2e.ts',
  'lib/extension/side-panel.ts': 'panel.e2e.ts',
  'lib/extension/watched-tab.ts': 'terms.e2e.ts',
  'lib/messaging/accept-card.ts': 'card.e2e.ts',
  'lib/messaging/answer-requests.ts': 'messages.e2e.ts',
  'lib/messaging/ask-background.ts': 'card.e2e.ts',
  'lib/messaging/connect-to-page.ts': 'card.e2e.ts',
  'lib/messaging/hear-background.ts': 'card.e2e.ts',
  'lib/messaging/is-own-page.ts': 'taken-over.e2e.ts',
  'lib/messaging/notices.ts': 'card.e2e.ts',
  'lib/messaging/page-requests.ts': 'marks.e2e.ts',
  'lib/messaging/page-share.ts': 'taken-over.e2e.ts',
  'lib/messaging/page-terms.ts': 'terms.e2e.ts',
  'lib/messaging/tell-all-pages.ts': 'density.e2e.ts',
  'lib/messaging/tell-page.ts': 'card.e2e.ts',
  'lib/page/card.ts': 'card.e2e.ts',
  'lib/page/content-script-context.ts': 'lifecycle.e2e.ts',
  'lib/page/readable-frame.ts': 'everywhere.e2e.ts',
  'lib/page/start-reading.ts': 'marks.e2e.ts',
  'lib/page/escape-key.ts': '../real-input/escape.real.ts',
  'lib/page/listen-to-reader.ts': '../real-input/hoverable.real.ts',
};

test('every module of lib that does something has a test of its own name', () => {
  const missing = sourceFiles()
    .filter(({ path }) => path.startsWith('lib/') && !path.endsWith('.d.ts'))
    .filter(({ text }) => /^export (async )?(function|class|const \w+Schema\b)/m.test(text))
    .filter(({ path }) => {
      const name = path.replace(/^lib\//, '').replace(/\.tsx?$/, '');
      const journey = TESTED_BY_JOURNEY[path];
      if (journey) return !existsSync(join(ROOT, 'tests/e2e', journey));
      return !['unit', 'browser'].some((kind) =>
        ['ts', 'tsx'].some((end) => existsSync(join(ROOT, `tests/${kind}/${name}.test.${end}`))),
      );
    });
  expect(
    missing.map(
      ({ path }) => `${path}: write tests/unit/${path.replace(/^lib\//, '').replace(/\.ts$/, '.test.ts')}`,
    ),
  ).toEqual([]);
});

test('no test is skipped, focused, slept through or made of mocks of our own modules', async () => {
  const { globSync, readFileSync } = await import('node:fs');
  const tests = globSync('tests/**/*.{test,e2e,real}.{ts,tsx}', { cwd: ROOT }).filter(
    (path) => !path.includes('house'),
  );
  const wrong = tests.flatMap((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return [...text.matchAll(/\b(test|it|describe)\.(only|skip|todo)\b|waitForTimeout|vi\.mock\(/g)].map(
      (match) => `${path}: ${match[0]}`,
    );
  });
  expect(wrong).toEqual([]);
});
