import { defineBackground } from 'wxt/utils/define-background';
import { onStepCommand } from '../../lib/extension/commands.ts';
import { readDensityMirror } from '../../lib/extension/density-mirror.ts';
import { injectIntoOpenTabs, onBegin, onInstalled } from '../../lib/extension/install.ts';
import { addSelectionMenu, onSelectionMenu } from '../../lib/extension/selection-menu.ts';
import { openPanelOnAction } from '../../lib/extension/side-panel.ts';
import { answerRequests } from '../../lib/messaging/answer-requests.ts';
import { onPageShareChange, openPageShare, shareDensity } from '../../lib/messaging/page-share.ts';
import { tellPage } from '../../lib/messaging/tell-page.ts';
import { lookUp } from './look-up.ts';
import { PanelLead } from './lead-panel.ts';
import { chooseDensity } from './choose-density.ts';
import { lexiconForPage } from './lexicon-for-page.ts';
import { remember } from './remember.ts';
import { chooseAudience, save } from './save.ts';

export default defineBackground({
  type: 'module',
  main() {
    const panels = new PanelLead();
    void openPageShare();
    onPageShareChange(async () => shareDensity(await readDensityMirror()));
    answerRequests({
      lexicon: () => lexiconForPage(),
      frameId: (_, { frameId }) => Promise.resolve({ frameId }),
      openPanel: ({ id }, { tabId, windowId }) => panels.open(tabId, windowId, { page: 'blocked-card', id }),
      leadPanel: ({ route }, { windowId }) => panels.lead(windowId, route),
      panelRoute: ({ windowId }) => Promise.resolve({ route: panels.take(windowId) }),
      lookUp: ({ query }) => lookUp(query),
      save: ({ articleId, pageTitle }, { address }) => save(articleId, pageTitle, address),
      seen: ({ id }, { isPrivate }) => remember(id, isPrivate),
      chooseAudience: ({ audience }) => chooseAudience(audience),
      chooseDensity: ({ density }) => chooseDensity(density),
    });
    onInstalled(() => {
      addSelectionMenu();
    });
    onBegin(() => void injectIntoOpenTabs());
    onStepCommand((tabId, direction) => void tellPage(tabId, 0, { kind: 'stepTerms', direction }));
    onSelectionMenu(({ text, tabId, windowId, frameId }) => {
      void tellPage(tabId, frameId, { kind: 'lookUpSelection', text }).then((heard) =>
        heard === true
          ? undefined
          : panels.open(tabId, windowId, { page: 'browse', query: text.slice(0, 200) }),
      );
    });
    void openPanelOnAction();
  },
});
