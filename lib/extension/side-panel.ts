import { browser } from 'wxt/browser';

/**
 * Opens the side panel of a tab. Must be called while a click is being handled, and before anything slow: the
 * browser forgets the click.
 *
 * @throws Error without a click
 */
export async function openSidePanel(tabId: number): Promise<void> {
  await browser.sidePanel.open({ tabId });
}

/** Opens the side panel from a card: its own tab tells which. */
export async function openSidePanelHere(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) throw new Error('There is no side panel here.');
  await openSidePanel(tab.id);
}

/** Lets a click on the toolbar button open the panel. */
export async function openPanelOnAction(): Promise<void> {
  await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}

/** The window that this page of the extension stands in. */
export async function ownWindow(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? -1;
}
