import { browser } from 'wxt/browser';

const ITEM = 'look-up-selection';

/** What was selected, and where. */
export interface MenuSelection {
  readonly text: string;
  readonly tabId: number;
  readonly windowId: number;
  readonly frameId: number;
}

/** Puts "Look up in Medglance" into the menu of selected text. Called once an installation. */
export function addSelectionMenu(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: ITEM, title: 'Look up “%s” in Medglance', contexts: ['selection'] });
  });
}

/** Hears the menu item. */
export function onSelectionMenu(lookUp: (selection: MenuSelection) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ITEM || tab?.id === undefined || !info.selectionText) return;
    lookUp({
      text: info.selectionText.slice(0, 500),
      tabId: tab.id,
      windowId: tab.windowId,
      frameId: info.frameId ?? 0,
    });
  });
}
