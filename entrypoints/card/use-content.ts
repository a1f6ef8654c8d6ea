import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Saving } from '../../components/card/card-actions.ts';
import type { CardState } from '../../components/card/card.tsx';
import { askBackground } from '../../lib/messaging/ask-background.ts';
import { hearNotice } from '../../lib/messaging/notices.ts';
import type { EarlyLookUp } from './early-look-up.ts';
import type { ShowOrder } from './use-page.ts';

/** What the card shows for an order, read again whenever the reader's audience or saved articles change. */
export function useContent(order: ShowOrder | null, early: EarlyLookUp) {
  const [state, setState] = useState<CardState>({ face: 'loading' });
  const [round, setRound] = useState(0);
  const again = useCallback(() => {
    early.forget();
    setRound((number) => number + 1);
  }, [early]);
  const fail = useCallback((error: unknown) => {
    setState({ face: 'failed', error: error instanceof Error ? error.message : String(error) });
  }, []);
  useEffect(() => {
    if (!order) return;
    let current = true;
    early.take(order.query).then(
      (content) => {
        const saving: Saving = content.face === 'answer' && content.saved ? 'saved' : 'unsaved';
        const reason = (order.query.kind === 'concept' && order.query.reason) || null;
        if (!current) return;
        setState({ face: 'content', content, saving, reason });
        // Whether it is remembered is the reader's choice; a failure takes nothing from the card.
        if ('concept' in content) askBackground('seen', { id: content.concept.id }).catch(() => undefined);
      },
      (error: unknown) => current && fail(error),
    );
    return () => {
      current = false;
    };
  }, [order, round, fail, early]);
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
  return { state, fail, retry: again, save };
}
