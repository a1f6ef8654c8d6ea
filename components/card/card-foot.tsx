import type { CardContent } from '../../lib/model/card-content.ts';
import type { PanelRoute } from '../../lib/model/panel-route.ts';
import { formatDate } from '../../lib/reading/format-date.ts';
import { STATUS_WORDS } from '../../lib/reading/review-words.ts';
import type { CardActions, Saving } from './card-actions.ts';
import { SaveLine } from './save-line.tsx';

/** The end of a card, always in view: what its text is worth, and the ways on. */
export function CardFoot({
  content,
  saving,
  actions,
}: {
  content: CardContent;
  saving: Saving;
  actions: CardActions;
}) {
  const status = statusOf(content);
  const { words, route } = wayOn(content);
  return (
    <footer class="card-foot">
      {status && <p class="card-status muted">{status}</p>}
      <div class="card-actions">
        <button type="button" class="text-button" onClick={() => actions.openPanel(route)}>
          {words}
        </button>
        {content.face === 'answer' && (
          <SaveLine saving={saving} onSave={() => actions.save(content.articleId)} />
        )}
      </div>
    </footer>
  );
}

function statusOf(content: CardContent): string | null {
  if (content.face === 'answer')
    return `${STATUS_WORDS[content.status]} · updated ${formatDate(content.updated)}`;
  return content.face === 'definition' ? 'Definition only · not yet reviewed by a clinician' : null;
}

function wayOn(content: CardContent): { readonly words: string; readonly route: PanelRoute } {
  switch (content.face) {
    case 'answer':
      return { words: 'Read the full article', route: { page: 'article', id: content.articleId } };
    case 'definition':
      return { words: 'Open in the side panel', route: { page: 'concept', id: content.concept.id } };
    case 'name':
      return { words: 'Search the library', route: { page: 'browse', query: content.concept.name } };
    case 'none':
      return { words: 'Search the library', route: { page: 'browse', query: content.text.slice(0, 200) } };
  }
}
