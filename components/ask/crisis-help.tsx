/** Where to find somebody to talk to, by region. Numbers as the services publish them, seen 28 November 2026. */
const LINES: readonly (readonly [region: string, line: string])[] = [
  ['United States and Canada', 'call or text 988'],
  ['United Kingdom and Ireland', 'Samaritans, 116 123'],
  ['Australia', 'Lifeline, 13 11 14'],
  ['New Zealand', 'call or text 1737'],
];

/** What is shown, alone, when somebody may mean to die or has taken what can kill. */
export function CrisisHelp({
  question,
  onClose,
}: {
  readonly question: string;
  readonly onClose: () => void;
}) {
  return (
    <section class="answer" aria-label="Answer" tabIndex={-1}>
      <p class="answer-question">
        <span>{question}</span>{' '}
        <button type="button" class="text-button" onClick={onClose}>
          Close answer
        </button>
      </p>
      <div class="urgent">
        <p>
          <strong>
            If anyone has taken too much of something, or is about to come to harm, call the emergency number
            now.
          </strong>{' '}
          It is 911 in the United States and Canada, 999 in the United Kingdom, 000 in Australia, and 112 in
          Europe and many other countries. Do not wait until signs begin. Stay with the person.
        </p>
        <p>
          If you think of ending your life, you do not have to be alone with it. Someone listens, day and
          night:
        </p>
        <ul>
          {LINES.map(([region, line]) => (
            <li key={region}>
              {region}: {line}
            </li>
          ))}
          <li>Elsewhere: the emergency number, or a doctor or hospital near you</li>
        </ul>
      </div>
    </section>
  );
}
