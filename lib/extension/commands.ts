import { browser } from 'wxt/browser';
import type { StepDirection } from '../model/step-direction.ts';

/** The commands of the manifest and which way they step. */
const DIRECTIONS: Readonly<Record<string, StepDirection>> = {
  'step-terms': 'next',
  'step-terms-back': 'previous',
};

/** Hears the keyboard commands that step through the terms of a page; gives the tab they were pressed in. */
export function onStepCommand(step: (tabId: number, direction: StepDirection) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const direction = DIRECTIONS[command];
    if (direction && tab?.id !== undefined) step(tab.id, direction);
  });
}
