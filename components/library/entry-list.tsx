/** One line of a list: where it leads, its words, and what there is to say of it. */
export interface Entry {
  readonly href: string;
  readonly text: string;
  readonly about: string;
}

/** A headed list of links; nothing without entries. */
export function EntryList({
  id,
  heading,
  entries,
}: {
  id: string;
  heading: string;
  entries: readonly Entry[];
}) {
  if (entries.length === 0) return null;
  return (
    <>
      <h2 id={id}>{heading}</h2>
      <ul class="entries" aria-labelledby={id}>
        {entries.map(({ href, text, about }) => (
          <li key={href}>
            <a href={href}>{text}</a>
            {about && <span class="muted">{about}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
