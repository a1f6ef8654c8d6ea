import { useRef, useState } from 'preact/hooks';
import type { Reference } from '../../lib/model/reference.ts';
import type { Statement } from '../../lib/model/statement.ts';
import { ReferenceEntry } from './reference-entry.tsx';

/** References by id with their numbers in this text. */
export interface CitationContext {
  readonly numbers: ReadonlyMap<string, number>;
  readonly references: ReadonlyMap<string, Reference>;
}

/**
 * Statements with their citation markers. A marker is a button that unfolds its reference below the text;
 * closing it, by its button or Escape, returns the focus to the marker.
 */
export function CitedText({
  statements,
  context,
}: {
  statements: readonly Statement[];
  context: CitationContext;
}) {
  const [opened, setOpened] = useState<{ at: number; id: string } | null>(null);
  const marker = useRef<HTMLButtonElement | null>(null);
  const reference = opened && context.references.get(opened.id);
  const close = (): void => {
    setOpened(null);
    marker.current?.focus();
  };
  return (
    <>
      {statements.map((statement, at) => (
        <span key={at}>
          {at > 0 && ' '}
          {allButLastWord(statement.text)}
          <span class="unbroken">
            {lastWord(statement.text)}
            {inOrder(statement.citations, context).map((id) => {
              const isOpen = opened?.at === at && opened.id === id;
              return (
                <button
                  key={id}
                  type="button"
                  class="citation"
                  aria-expanded={isOpen}
                  aria-label={`Reference ${context.numbers.get(id) ?? '?'}`}
                  onClick={(event) => {
                    marker.current = event.currentTarget;
                    setOpened(isOpen ? null : { at, id });
                  }}
                  onKeyDown={(event) => {
                    if (event.key !== 'Escape' || !isOpen) return;
                    event.stopPropagation();
                    close();
                  }}
                >
                  {context.numbers.get(id) ?? '?'}
                </button>
              );
            })}
          </span>
        </span>
      ))}
      {reference && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any link inside
        <span
          class="reference-note"
          style="display: block"
          role="note"
          aria-label={`Reference ${context.numbers.get(reference.id) ?? ''}`}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        >
          <ReferenceEntry reference={reference} />
          <br />
          <button type="button" class="text-button" onClick={close}>
            Close reference
          </button>
        </span>
      )}
    </>
  );
}

/** The last word stays on one line with the markers that follow it. */
function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function allButLastWord(text: string): string {
  return text.slice(0, text.lastIndexOf(' ') + 1);
}

/** Citations of one statement read in ascending order, however the author wrote them. */
function inOrder(citations: readonly string[], { numbers }: CitationContext): string[] {
  return citations.toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
}
