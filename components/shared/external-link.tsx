import type { ComponentChildren } from 'preact';

/** A link out of the extension: a new tab, and nothing of where the reader comes from. */
export function ExternalLink({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
      {children}
    </a>
  );
}
