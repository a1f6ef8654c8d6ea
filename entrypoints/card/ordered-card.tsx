import { useLayoutEffect } from 'preact/hooks';
import { Card } from '../../components/card/card.tsx';
import type { FromCard } from '../../lib/messaging/card-port.ts';
import { askBackground } from '../../lib/messaging/ask-background.ts';
import { openPanel } from './open-panel.ts';
import { useContent } from './use-content.ts';
import type { ShowOrder } from './use-page.ts';
import { useReportedHeight } from './use-reported-height.ts';
import { useSlow } from './use-slow.ts';

/** The card for one order: shows what is asked for, reports its height, and acts for the reader. */
export function OrderedCard({ order, send }: { order: ShowOrder | null; send: (message: FromCard) => void }) {
  const content = useContent(order);
  const { state } = content;
  const shown = order !== null && state.face !== 'loading';
  const slow = useSlow();
  useReportedHeight(shown || slow ? (order?.token ?? null) : null, state.face, send);
  useLayoutEffect(() => {
    if (shown && order.seen && order.focus)
      document.querySelector<HTMLElement>('.card-actions button')?.focus();
  }, [order, shown]);
  useLayoutEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') send({ kind: 'close' });
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [send]);
  return (
    <Card
      state={state}
      closable={order?.closable ?? false}
      actions={{
        chooseAudience: (audience) => void askBackground('chooseAudience', { audience }).catch(content.fail),
        openPanel: (route) => void openPanel(route).then(() => send({ kind: 'close' }), content.fail),
        save: (articleId) => content.save(articleId),
        retry: content.retry,
        close: () => send({ kind: 'close' }),
      }}
    />
  );
}
