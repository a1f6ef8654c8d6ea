import { expect, test } from './support/fixtures.ts';

test('every kind of text gets the marks that a reader can see and use, and keeps its letters', async ({
  reader,
  page_,
}) => {
  await reader.open('kinds.html');
  // The second one's first mention is for screen readers alone; the page’s root is kept from translation.
  const readable = ['hyponatremia', 'endometriosis', 'pneumothorax', 'pericarditis'];
  await expect.poll(() => reader.marked()).toEqual(readable);
  const owner = await page_.evaluate(() => {
    const [first] = CSS.highlights.get('medglance-term') ?? [];
    return first?.startContainer.parentElement?.id;
  });
  expect(owner).toBe('read');

  await page_.evaluate(() => {
    document.body.classList.add('go');
    document.querySelector('#late')?.setHTMLUnsafe('<p class="entering">It enters: psoriasis.</p>');
  });
  const revealed = ['delirium', 'gout', 'osteoporosis', 'psoriasis'];
  await expect.poll(() => reader.marked()).toEqual([readable[0], ...revealed, ...readable.slice(1)]);

  await page_.locator('#later').evaluate((later) => later.setAttribute('contenteditable', 'true'));
  await expect.poll(() => reader.marked()).not.toContain('pericarditis');
  await page_.locator('#later').evaluate((later) => later.removeAttribute('contenteditable'));
  await expect.poll(() => reader.marked()).toContain('pericarditis');
});
