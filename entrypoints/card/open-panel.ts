import { openSidePanelHere } from '../../lib/extension/side-panel.ts';
import { askBackground } from '../../lib/messaging/ask-background.ts';
import type { PanelRoute } from '../../lib/model/panel-route.ts';

/** Opens the side panel beside the card at a place. Both at once: the browser forgets the click. */
export async function openPanel(route: PanelRoute): Promise<void> {
  await Promise.all([askBackground('leadPanel', { route }), openSidePanelHere()]);
}
