import { Bookmark, ListTree, Search, UserRound } from 'lucide';
import type { Audience } from '../../lib/model/audience.ts';
import type { PanelRoute } from '../../lib/model/panel-route.ts';
import { AUDIENCE_LABELS, DEFAULT_AUDIENCE } from '../../lib/reading/audience-words.ts';
import { Icon } from '../shared/icon.tsx';

/** The panel's header: where to browse, what is saved, whose text is shown. */
export interface PanelHeaderProps {
  readonly page: PanelRoute['page'];
  readonly audience: Audience | null;
  readonly choosing: boolean;
  readonly onChoosing: () => void;
}

/** Draws the slim header that stays in place. */
export function PanelHeader({ page, audience, choosing, onChoosing }: PanelHeaderProps) {
  return (
    <header class="panel-header">
      <nav aria-label="Medglance">
        <a href="#/browse" aria-current={page === 'browse' ? 'page' : undefined}>
          <Icon shape={Search} /> Browse
        </a>
        <a href="#/terms" aria-current={page === 'terms' ? 'page' : undefined}>
          <Icon shape={ListTree} /> This page
        </a>
        <a href="#/saved" aria-current={page === 'saved' ? 'page' : undefined}>
          <Icon shape={Bookmark} /> Saved
        </a>
      </nav>
      <button type="button" class="text-button" aria-expanded={choosing} onClick={onChoosing}>
        <Icon shape={UserRound} /> {AUDIENCE_LABELS[audience ?? DEFAULT_AUDIENCE]}
      </button>
    </header>
  );
}
