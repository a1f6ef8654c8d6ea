import { browser } from 'wxt/browser';

/** Hears the keyboard command that steps through the terms in view; gives the tab it was pressed in. */
export function onStepCommand(step: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'step-terms' && tab?.id !== undefined) step(tab.id);
  });
}
