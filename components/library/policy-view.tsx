import type { PolicyPage } from '../../lib/model/content-pack.ts';

/** A page of plain text: editorial policy, sources and credits. */
export function PolicyView({ title, page, version }: { title: string; page: PolicyPage; version: string }) {
  return (
    <article class="article">
      <h1>{title}</h1>
      {page.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} class="reading">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
      <p class="muted">Content pack {version}</p>
    </article>
  );
}
