import type { ComponentChildren } from 'preact';
import type { PolicyPage } from '../../lib/model/content-pack.ts';

/** A page of plain text: editorial policy, sources and credits. */
export function PolicyView({
  title,
  page,
  version,
  children,
}: {
  title: string;
  page: PolicyPage;
  version: string;
  /** What leads on from here. */
  children?: ComponentChildren;
}) {
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
      {children}
      <p class="muted">Content pack {version}</p>
    </article>
  );
}
