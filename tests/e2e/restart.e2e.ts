import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Launched } from '../support/launch.ts';
import { expect, test as base } from './support/fixtures.ts';
import { Reader } from './support/reader.ts';

/** A profile folder that outlives the browser. */
const test = base.extend<{ profile: string }>({
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'medglance-profile-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

test('audience and saved articles survive a restart of the browser', async ({ profile, server }) => {
  const first = await launch({ profile });
  const panel = await new Reader(await first.context.newPage(), first, server).panel(
    '#/article/hyponatremia-leg-cramps',
  );
  await panel.getByRole('radio', { name: 'Clinician' }).check();
  await panel.getByRole('button', { name: 'Save for later' }).click();
  await expect(panel.getByText('Saved on this device.')).toBeVisible();
  await first.close();
  const second = await launch({ profile });
  const again = await new Reader(await second.context.newPage(), second, server).panel('#/saved');
  await again.getByRole('link', { name: 'Can hyponatremia (low sodium levels) cause leg cramping?' }).click();
  await expect(again.locator('.article-answer')).toContainText('non-specific symptom');
  await second.close();
});

for (const blocked of [true, false]) {
  test(`card and saving work with third-party cookies ${blocked ? 'blocked' : 'allowed'}`, async ({
    profile,
    server,
  }) => {
    const path = join(profile, 'Default', 'Preferences');
    await mkdir(join(profile, 'Default'), { recursive: true });
    // 0: allow, 1: block third-party cookies (and with them, storage in frames of other origins).
    await writeFile(
      path,
      JSON.stringify({
        profile: { cookie_controls_mode: blocked ? 1 : 0, block_third_party_cookies: blocked },
      }),
    );
    const browser: Launched = await launch({ profile });
    const reader = new Reader(await browser.context.newPage(), browser, server);
    await reader.open('plain.html');
    const card = await reader.rest('#first');
    await reader.chooseAudience(card, 'student');
    await expect(card.getByText('Hyponatremia is a serum sodium below 135 mmol/L.')).toBeVisible();
    await card.getByRole('button', { name: 'Save for later' }).click();
    await expect(card.getByText('Saved on this device.')).toBeVisible();
    const panel = await reader.panel('#/saved');
    await expect(panel.getByRole('list', { name: 'Saved' }).getByRole('link')).toHaveText([
      'What is hyponatremia?',
    ]);
    await browser.close();
    const stored = JSON.parse(await readFile(path, 'utf8')) as { profile: { cookie_controls_mode?: number } };
    expect(stored.profile.cookie_controls_mode).toBe(blocked ? 1 : 0);
  });
}
