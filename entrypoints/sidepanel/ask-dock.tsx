import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { AnswerView } from '../../components/ask/answer-view.tsx';
import { AskBox } from '../../components/ask/ask-box.tsx';
import type { Audience } from '../../lib/model/audience.ts';
import type { PanelRoute } from '../../lib/model/panel-route.ts';
import type { Library } from '../../lib/reading/library.ts';
import { askedOn } from './asked-on.ts';
import { useAnswers } from './use-answers.ts';
import { useSaveAnswer } from './use-save-answer.ts';
import type { Saved } from './use-saved.ts';

/** The question field with the answer above it. A new page puts the answer away. */
export function AskDock({
  route,
  library,
  audience,
  saved,
}: {
  route: PanelRoute;
  library: Library;
  audience: Audience;
  saved: Saved;
}) {
  const on = askedOn(route, saved.list?.articles ?? []);
  const { answered, failed, ask, close } = useAnswers(library, audience, on);
  const { isSaved, save } = useSaveAnswer(library, audience, saved);
  const dock = useRef<HTMLDivElement>(null);
  useLayoutEffect(close, [route]);
  useEffect(() => {
    if (answered) dock.current?.querySelector<HTMLElement>('.answer')?.focus();
  }, [answered?.question]);
  return (
    <div class="dock" ref={dock}>
      {answered && (
        <AnswerView
          {...answered}
          audience={audience}
          references={library.references}
          onClose={close}
          isSaved={isSaved(answered)}
          onSave={() => void save(answered)}
        />
      )}
      {failed && (
        <p class="caution" role="alert">
          The question could not be answered, because a file of the extension could not be read. Nothing is
          lost. Reload the panel and ask again.
        </p>
      )}
      <AskBox onAsk={ask} />
    </div>
  );
}
