import type { Audience } from '../../lib/model/audience.ts';
import type { PanelRoute } from '../../lib/model/panel-route.ts';

/** How far saving has come. */
export type Saving = 'unsaved' | 'saving' | 'saved' | { readonly error: string };

/** What a reader can do in a card. */
export interface CardActions {
  readonly chooseAudience: (audience: Audience) => void;
  readonly openPanel: (route: PanelRoute) => void;
  readonly save: (articleId: string) => void;
  readonly retry: () => void;
  readonly close: () => void;
}
