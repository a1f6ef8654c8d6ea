import { useMemo } from 'preact/hooks';
import { Card, type CardState } from '../../components/card/card.tsx';
import type { FromCard } from '../../lib/messaging/card-port.ts';
import { askBackground } from '../../lib/messaging/ask-background.ts';
import { openPanel } from './open-panel.ts';
import { useContent } from './use-content.ts';
import { useGuard } from './use-guard.ts';
import { useKeyboard } from './use-keyboard.ts';
import type { ShowOrder } from './use-page.ts';
import { useReportedHeight } from './use-reported-height.ts';
import { useSlow } from './use-slow.ts';

const OBSTRUCTED =
  'Nothing was done: this page covers or changes the card. The toolbar button opens Medglance beside the page.';

/** The card for one order: shows what is asked for, reports its height, and acts for the reader. */
export function OrderedCard({
  order,
  moves,
  send,
}: {
  order: ShowOrder | null;
  moves: number;
  send: (message: FromCard) => void;
}) {
  const content = useContent(order);
  const { state, shapes } = content;
  const shown = order !== null && state.face !== 'loading';
  const slow = useSlow();
  const isObstructed = useGuard(order?.seen === true, moves, state.face);
  const draw = (each: CardState, problem: string | null = null) => (
    <Card
      state={each}
      problem={problem}
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
  // What cannot be filled has the size of its words; what was filled once keeps its size.
  const sole = shapes.length === 0 ? state : null;
  const cards = useMemo(
    () => (sole ? [sole] : shapes).map((each) => draw(each)),
    [sole, shapes, order?.closable],
  );
  useReportedHeight(shown || slow ? (order?.token ?? null) : null, cards, send);
  useKeyboard(shown ? order : null, send);
  return draw(state, isObstructed ? OBSTRUCTED : null);
}
