import { OrderedCard } from './ordered-card.tsx';
import { usePage } from './use-page.ts';

/** The card: each order of its page gets a fresh one, so that nothing of the term before is ever shown. */
export function CardApp() {
  const { order, moves, send } = usePage();
  return <OrderedCard key={order?.token ?? 0} order={order} moves={moves} send={send} />;
}
