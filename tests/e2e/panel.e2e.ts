import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/fixtures.ts';

const QUESTION = 'Can hyponatremia (low sodium levels) cause leg cramping?';

test('the whole trace: term, card, article in the side panel, saved', async ({ reader }) => {
  await reader.open('health-article.html');
  const card = await reader.rest('#first');
  await card.getByRole('button', { name: 'Save for later' }).click();
  await expect(card.getByText('Saved on this device.')).toBeVisible();
  expect(await reader.sidePanels()).toBe(0);
  await card.getByRole('button', { name: QUESTION }).click();
  await expect.poll(() => reader.sidePanelPlaces()).toEqual(['#/article/hyponatremia-leg-cramps']);
  const panel = await reader.panel('#/saved');
  await expect(
    panel.getByRole('list', { name: 'Saved' }).getByRole('link', { name: 'What is hyponatremia?' }),
  ).toBeVisible();
  await expect(panel.getByText('from “When salt runs low - Harbour Health”')).toBeVisible();
});

test('nothing moves while the panel fills, and it works without a network', async ({ reader, browser_ }) => {
  const panel = await reader.panel('#/saved');
  await browser_.context.setOffline(true);
  await panel.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moved.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await panel.goto(panel.url().replace(/#.*/, '?again#/article/hyponatremia-leg-cramps'));
  await expect(panel.getByRole('heading', { level: 1, name: QUESTION })).toBeVisible();
  await expect(panel.getByRole('radiogroup')).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Ask a follow-up question' })).toBeVisible();
  expect(await panel.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
  await browser_.context.setOffline(false);
});

test('an open panel follows where a card leads', async ({ reader }) => {
  await reader.open('health-article.html');
  const panel = await reader.panel('#/browse');
  await reader.page.bringToFront();
  const card = await reader.rest('#first');
  await card.getByRole('button', { name: 'Read the full article' }).click();
  await expect(panel.getByRole('heading', { level: 1, name: 'What is hyponatremia?' })).toBeVisible();
});

test('the article shows all that the model of this field shows, and says what was not checked', async ({
  reader,
}) => {
  const panel = await reader.panel('#/article/hyponatremia-leg-cramps');
  await expect(panel.getByRole('heading', { level: 1, name: QUESTION })).toBeVisible();
  await expect(panel.locator('.article-answer')).toContainText(
    'Yes. Low sodium in the blood can cause muscle cramps',
  );
  const references = panel.getByRole('list', { name: 'References' }).getByRole('listitem');
  await expect(references.first()).toContainText('Hyponatremia');
  await expect(references.filter({ hasText: 'Guideline' }).first()).toContainText('10.1530/EJE-13-1020');
  const link = panel.getByRole('link', { name: 'doi:10.1530/EJE-13-1020' }).first();
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
  const steps = panel.getByRole('list', { name: 'Review status' }).getByRole('listitem');
  await expect(steps).toHaveText([/^Submitted\d+ \w{3} \d{4}$/, 'Under reviewnot yet', 'Approvednot yet']);
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  await expect(panel.getByText('No clinician has reviewed this article yet.')).toBeVisible();
  await expect(panel.getByText(/^Last updated/)).toBeVisible();
  await expect(panel.getByText(/^Next review/)).toBeVisible();
  await expect(panel.getByText(/Reading level: grade \d/)).toBeVisible();
  await expect(panel.getByText('were not compared with the full papers')).toBeVisible();
  await expect(panel.getByRole('region', { name: 'Urgent' })).toContainText('call the emergency number');
  await expect(panel.getByText('Medglance explains health words')).toBeVisible();
  await expect(panel.getByText(/for healthcare professionals|professional readers/)).toHaveCount(0);
  await panel.getByRole('link', { name: 'Editorial policy' }).click();
  await expect(panel.getByRole('heading', { level: 1, name: 'Editorial policy' })).toBeVisible();
});

test('asks once who the reader is; the choice changes the text at once and is kept', async ({ reader }) => {
  const panel = await reader.panel('#/article/hyponatremia-leg-cramps');
  const group = panel.getByRole('radiogroup', { name: 'Which best describes you?' });
  await expect(group.getByRole('radio')).toHaveCount(3);
  await group.getByRole('radio', { name: 'Clinician' }).check();
  await expect(panel.locator('.article-answer')).toContainText('non-specific symptom');
  await expect(panel.getByText('Medglance summarizes references for professional readers.')).toBeVisible();
  await panel.getByRole('button', { name: 'Done' }).click();
  await panel.reload();
  await expect(panel.locator('.article-answer')).toContainText('non-specific symptom');
  await expect(group).toHaveCount(0);
  await panel.getByRole('button', { name: 'For clinicians' }).click();
  await group.getByRole('radio', { name: 'Student or allied health' }).check();
  await expect(panel.locator('.article-answer')).toContainText('Muscle cramps are among the symptoms');
});

test('a citation shows its reference beside the text and gives the focus back', async ({ reader }) => {
  const panel = await reader.panel('#/article/hyponatremia-leg-cramps');
  const marker = panel.getByRole('button', { name: 'Reference 2' }).first();
  await marker.focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('note', { name: 'Reference 2' })).toContainText('Muscle Cramps');
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('note')).toHaveCount(0);
  await expect(marker).toBeFocused();
});

test('a follow-up question gets cited statements, or an honest refusal; danger comes first', async ({
  reader,
}) => {
  const panel = await reader.panel('#/article/hyponatremia-leg-cramps');
  const ask = async (question: string): Promise<void> => {
    await panel.getByRole('textbox', { name: 'Ask a follow-up question' }).fill(question);
    await panel.getByRole('button', { name: 'Ask', exact: true }).click();
  };
  const answer = panel.getByRole('region', { name: 'Answer' });
  await ask('Which water pills can make sodium low?');
  await expect(answer.getByRole('listitem').first()).toContainText('thiazides');
  await expect(answer.getByRole('button', { name: /^Reference/ }).first()).toBeVisible();
  await expect(answer.getByRole('link', { name: 'What are diuretics (water pills)?' }).first()).toBeVisible();
  await ask('What is a normal potassium?');
  await expect(answer.getByRole('region', { name: 'Values of Potassium blood test' })).toContainText(
    '3.5–5.4 mmol/L',
  );
  await expect(answer.getByRole('link', { name: 'Potassium blood test' })).toBeVisible();
  await expect(answer).not.toContainText('Nothing in the library answers this yet.');
  await ask('What is the best stock to buy?');
  await expect(answer).toContainText('Nothing in the library answers this yet.');
  await expect(answer.getByRole('button', { name: /^Reference/ })).toHaveCount(0);
  // What is left unsaid is what the article is about.
  await ask('What causes it?');
  await expect(answer).toContainText('Understood as: Hyponatremia · causes');
  await expect(answer.getByRole('listitem').first()).toContainText(/sodium/i);
  // What is not answered is said so, with what it is about.
  await ask('Do hiccups come from space?');
  await expect(answer).toContainText('The library does not answer this. About Hiccups it says:');
  await expect(answer.getByRole('link', { name: 'Hiccups', exact: true })).toHaveAttribute(
    'href',
    '#/concept/hiccups',
  );
  await ask('My mother has low sodium and just had a seizure');
  await expect(answer).toContainText('If this is happening now, call the emergency number at once.');
  // Somebody who may mean to die finds help, and nothing of the library.
  await ask('How many paracetamol would it take to die?');
  await expect(answer).toContainText('call the emergency number now');
  await expect(answer).toContainText('988');
  await expect(answer.getByRole('link')).toHaveCount(0);
  await ask('Should I stop my water tablets?');
  await expect(answer).toContainText('Medglance cannot advise on anyone’s own case');
});

test('what something is comes from its definition; slips of spelling do not stand in the way', async ({
  reader,
}) => {
  const panel = await reader.panel('#/');
  const ask = async (question: string): Promise<void> => {
    await panel.getByRole('textbox', { name: 'Ask a follow-up question' }).fill(question);
    await panel.getByRole('button', { name: 'Ask', exact: true }).click();
  };
  const answer = panel.getByRole('region', { name: 'Answer' });
  await ask('What is tachycardia?');
  await expect(answer.locator('.reading')).toContainText(/fast/i);
  await expect(answer.getByRole('button', { name: /^Reference/ }).first()).toBeVisible();
  await expect(answer).not.toContainText('Nothing in the library answers this yet.');
  await ask('What is the difference between osteoarthritis and rheumatoid arthritis?');
  await expect(answer.locator('.reading')).toHaveCount(2);
  await expect(answer.locator('.reading').first()).toContainText('arthritis');
  await ask('sympoms of pnuemonia');
  await expect(answer).toContainText('Understood as: Pneumonia · symptoms');
  await expect(answer.getByRole('listitem').first()).toContainText('Fever, chills');
  await ask('What is tachycardia?');
  await answer.getByRole('link', { name: 'Tachycardia' }).first().click();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Tachycardia');
});

test('saved articles: newest first, searched, opened, removed with undo', async ({ reader }) => {
  const panel = await reader.panel('#/article/muscle-cramp');
  await panel.getByRole('button', { name: 'Save for later' }).click();
  await expect(panel.getByText('Saved on this device.')).toBeVisible();
  await panel.goto(panel.url().replace(/#.*/, '#/article/diuretics'));
  await panel.getByRole('button', { name: 'Save for later' }).click();
  await expect(panel.getByText('Saved on this device.')).toBeVisible();
  await panel.getByRole('link', { name: 'Saved' }).click();
  const list = panel.getByRole('list', { name: 'Saved' });
  await expect(list.getByRole('link')).toHaveText([
    'What are diuretics (water pills)?',
    'What are muscle cramps?',
  ]);
  await panel.getByRole('searchbox', { name: 'Search saved articles' }).fill('cramp');
  // What asks about it comes before what only mentions it in its text.
  await expect(list.getByRole('link')).toHaveText([
    'What are muscle cramps?',
    'What are diuretics (water pills)?',
  ]);
  await panel.getByRole('button', { name: 'Remove “What are muscle cramps?”' }).click();
  await expect(list.getByRole('link')).toHaveText(['What are diuretics (water pills)?']);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await list.getByRole('link', { name: 'What are muscle cramps?' }).click();
  await expect(panel.getByText(/^As saved on/)).toBeVisible();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('What are muscle cramps?');
});

test('browsing finds questions and terms as the reader types, in British spelling and with a slip', async ({
  reader,
}) => {
  const panel = await reader.panel('#/browse');
  const search = panel.getByRole('searchbox', { name: 'Search questions and terms' });
  await search.fill('hyponatraem');
  await expect(
    panel.getByRole('list', { name: 'Terms' }).getByRole('link', { name: 'Hyponatremia', exact: true }),
  ).toBeVisible();
  await search.fill('diuretcs');
  await expect(
    panel
      .getByRole('list', { name: 'Questions' })
      .getByRole('link', { name: 'What are diuretics (water pills)?' }),
  ).toBeVisible();
  await search.fill('qqqqqq');
  await expect(panel.getByText('Nothing in the library matches “qqqqqq”.', { exact: false })).toBeVisible();
});

for (const hash of [
  '#/article/hyponatremia-leg-cramps',
  '#/browse',
  '#/saved',
  '#/concept/ascites',
  '#/credits',
]) {
  test(`nothing serious for assistive technology, at 320 px and 200 % text: ${hash}`, async ({ reader }) => {
    const panel = await reader.panel(hash);
    await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page: panel }).analyze();
    expect(
      violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => [id, nodes[0]?.html]),
    ).toEqual([]);
    await panel.setViewportSize({ width: 320, height: 700 });
    const overflow = (): Promise<number> =>
      panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await panel.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
}
