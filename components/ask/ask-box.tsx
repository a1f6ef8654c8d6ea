import { useState } from 'preact/hooks';

/** The question field at the bottom edge of the panel. */
export function AskBox({ onAsk }: { onAsk: (question: string) => void }) {
  const [question, setQuestion] = useState('');
  return (
    <form
      class="ask-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (!question.trim()) return;
        onAsk(question.trim());
        // The question stands above its answer now.
        setQuestion('');
      }}
    >
      <label htmlFor="ask" class="muted">
        Ask a follow-up question
      </label>
      <div>
        <input
          id="ask"
          type="text"
          maxLength={300}
          autocomplete="off"
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
        <button type="submit" class="text-button">
          Ask
        </button>
      </div>
    </form>
  );
}
