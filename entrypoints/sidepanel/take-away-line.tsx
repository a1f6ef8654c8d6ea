import { TakeAway } from '../../components/article/take-away.tsx';
import { useTakeAway, type TakenArticle } from './use-take-away.ts';

/** Copy, print and download of one article. */
export function TakeAwayLine(taken: TakenArticle) {
  const { result, take } = useTakeAway(taken);
  return <TakeAway onTake={take} result={result} />;
}
