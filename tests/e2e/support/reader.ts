import { expect, type Frame, type Page } from '@playwright/test';
import { AUDIENCES, type Audience } from '../../../lib/model/audience.ts';
import type { Launched } from '../../support/launch.ts';
import type { PageServer } from '../../support/serve-pages.ts';

/** What a reader does with a page, its card and the side panel. */
export class Reader {
  readonly page: Page;
  readonly #browser: Launched;
  readonly #server: PageServer;

  constructor(page: Page, browser: Launched, server: PageServer) {
    this.page = page;
    this.#browser = browser;
    this.#server = server;
  }

  /** Opens a fixture page and waits until its first term is marked. */
  async open(path: string): Promise<void> {
    await this.goTo(path);
    await expect.poll(() => this.marked()).not.toHaveLength(0);
  }

  /** Opens a fixture page. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(path.startsWith('http') ? path : this.#server.url(path));
  }

  /** The texts that are highlighted, in the order of the page. */
  async marked(page: Page = this.page): Promise<string[]> {
    return page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('medglance-term') ?? [])].flatMap((range) => {
        const live = document.createRange();
        // A range whose text has just changed or gone is about to be replaced.
        if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
        if (range.endOffset > (range.endContainer.textContent ?? '').length) return [];
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return [live];
      });
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      return ranges.map((range) => range.toString().replace(/\s+/g, ' '));
    });
  }

  /** Rests the pointer on an element and gives the card that opens. */
  async rest(selector: string): Promise<Frame> {
    await this.page.mouse.move(1, 1);
    await this.page.hover(selector);
    return this.card();
  }

  /** The frame of the open card, once it has something to say. */
  async card(): Promise<Frame> {
    await expect
      .poll(() =>
        this.cardFrame()
          ?.locator('h1')
          .first()
          .textContent()
          .catch(() => null),
      )
      .toBeTruthy();
    const frame = this.cardFrame();
    if (!frame) throw new Error('no card');
    await expect(frame.locator('.card-answer')).toBeVisible();
    // What a frame shows is drawn unseen before its card opens.
    await expect.poll(() => this.cardBox()).not.toBeNull();
    // Presses count once it has been in view for a while.
    await expect(frame.locator('html[data-steady]')).toBeAttached();
    return frame;
  }

  /** Chooses the audience in the card by keyboard: what a script sets is no choice of a reader's. */
  async chooseAudience(card: Frame, audience: Audience): Promise<void> {
    const choice = card.getByLabel('Text for');
    await choice.press('Home');
    for (let at = 0; at < AUDIENCES.indexOf(audience); at += 1) await choice.press('ArrowDown');
    await expect(choice).toHaveValue(audience);
  }

  /** The card's frame, open or not. */
  cardFrame(): Frame | undefined {
    return this.page
      .frames()
      .find((frame) => frame.url().startsWith(`chrome-extension://${this.#browser.extensionId}/card.html`));
  }

  /** Whether the card can be seen: its frame has a size on the page. */
  async cardBox(): Promise<{ x: number; y: number; width: number; height: number } | null> {
    const frame = this.cardFrame();
    if (!frame) return null;
    const element = await frame.frameElement();
    const box = await element.boundingBox();
    const visible = await element.evaluate(
      (node) => node instanceof Element && node.checkVisibility({ visibilityProperty: true }),
    );
    return visible && box && box.width > 0 && box.height > 0 ? box : null;
  }

  /** Chooses how densely pages are marked, in the panel, as a reader does. */
  async setDensity(level: 'Unfamiliar terms' | 'All terms' | 'None'): Promise<void> {
    const panel = await this.panel('#/terms');
    await panel.getByRole('radio', { name: level }).check();
    await expect(panel.getByRole('radio', { name: level })).toBeChecked();
    await panel.close();
  }

  /** Opens the panel's page in a tab of its own: the same page as in the side panel. */
  async panel(hash = ''): Promise<Page> {
    const page = await this.#browser.context.newPage();
    await page.goto(`chrome-extension://${this.#browser.extensionId}/sidepanel.html${hash}`);
    return page;
  }

  /** Sends this page a message as the background does for keyboard command and context menu. */
  async fromBackground(message: object): Promise<void> {
    const url = this.page.url();
    const worker = await this.#browser.worker();
    await worker.evaluate(
      async ({ url, message }) => {
        const [tab] = await chrome.tabs.query({ url: `${url.split('#')[0]}*` });
        if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 });
      },
      { url, message },
    );
  }

  /** How many real side panels are open. */
  async sidePanels(): Promise<number> {
    const worker = await this.#browser.worker();
    return worker.evaluate(
      async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
    );
  }

  /** Which places the real side panels show: their routes. */
  async sidePanelPlaces(): Promise<string[]> {
    const worker = await this.#browser.worker();
    return worker.evaluate(async () =>
      (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).map(
        // Empty while the panel still loads.
        ({ documentUrl }) => documentUrl?.replace(/^[^#]*/, '') ?? '',
      ),
    );
  }

  /** Looks the text of an element up from its selection, as the context menu does. */
  async fromBackgroundAt(selector: string): Promise<void> {
    const text = await this.page.evaluate((target) => {
      const element = document.querySelector(target);
      if (element) getSelection()?.selectAllChildren(element);
      return element?.textContent ?? '';
    }, selector);
    await this.fromBackground({ kind: 'lookUpSelection', text });
  }

  /** How much of an element the open card covers, and how far the card reaches out of the window, in CSS pixels. */
  async place(selector: string): Promise<{ covered: number; outside: number }> {
    const frame = this.cardFrame();
    if (!frame) throw new Error('no card');
    const element = await frame.frameElement();
    const handle = await this.page.$(selector);
    return element.evaluate((card, term) => {
      const a = (card as Element).getBoundingClientRect();
      const b = term instanceof Element ? term.getBoundingClientRect() : new DOMRect();
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const outside = Math.max(0, -a.left, -a.top, a.right - innerWidth, a.bottom - innerHeight);
      return {
        covered: width > 1 && height > 1 ? Math.round(width * height) : 0,
        outside: Math.round(outside),
      };
    }, handle);
  }
}
