import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Saving } from '../../components/card/card-actions.ts';
import type { CardState } from '../../components/card/card.tsx';
import { askBackground } from '../../lib/messaging/ask-background.ts';
import { hearNotice } from '../../lib/messaging/notices.ts';
import type { ShowOrder } from './use-page.ts';

/** What a card shows, and all it might show to some reader: `shapes`. Read again when the reader's data change. */
export function useContent(order: ShowOrder | null) {
  const [state, setState] = useState<CardState>({ face: 'loading' });
  const [shapes, setShapes] = useState<readonly CardState[]>([]);
  // The same for all orders of one token: first unseen, then to be seen.
  const [query] = useState(order?.query ?? null);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((number) => number + 1), []);
  const fail = useCallback((error: unknown) => {
    setState({ face: 'failed', error: error instanceof Error ? error.message : String(error) });
  }, []);
  useEffect(() => {
    if (!query) return;
    let current = true;
    askBackground('lookUp', { query }).then(
      ({ content, forEachAudience }) => {
        const saving: Saving = content.face === 'answer' && content.saved ? 'saved' : 'unsaved';
        const reason = (query.kind === 'concept' && query.reason) || null;
        if (!current) return;
        setState({ face: 'content', content, saving, reason });
        setShapes(
          forEachAudience.map((each) => ({ face: 'content', content: each, saving: 'unsaved', reason })),
        );
      },
      (error: unknown) => current && fail(error),
    );
    return () => {
      current = false;
    };
  }, [query, round, fail]);
  const shown = order?.seen === true && state.face === 'content' ? state.content : null;
  const id = shown && 'concept' in shown ? shown.concept.id : null;
  useEffect(() => {
    // Whether it is remembered is the reader's choice; a failure takes nothing from the card.
    if (id !== null) askBackground('seen', { id }).catch(() => undefined);
  }, [id]);
  useEffect(() => {
    const stops = [hearNotice('audienceChanged', again), hearNotice('savedChanged', again)];
    return () => stops.forEach((stop) => stop());
  }, [again]);
  const save = (articleId: string): void => {
    const become = (saving: Saving): void =>
      setState((now) => (now.face === 'content' ? { ...now, saving } : now));
    become('saving');
    askBackground('save', { articleId, pageTitle: order?.pageTitle ?? null }).then(
      () => become('saved'),
      (error: unknown) => become({ error: error instanceof Error ? error.message : String(error) }),
    );
  };
  return { state, shapes, fail, retry: again, save };
}
