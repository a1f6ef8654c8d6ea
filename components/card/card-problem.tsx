import { useLayoutEffect, useRef } from 'preact/hooks';

/** What went wrong with what the reader asked for, scrolled into view. */
export function CardProblem({ words }: { words: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => line.current?.scrollIntoView({ block: 'nearest' }), [words]);
  return (
    <p ref={line} class="card-problem" role="alert">
      {words}
    </p>
  );
}
