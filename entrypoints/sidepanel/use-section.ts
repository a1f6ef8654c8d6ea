import { useEffect } from 'preact/hooks';

/** Brings a section of the article in view to the top and moves the focus there. */
export function useSection(articleId: string, section: string | null): void {
  useEffect(() => {
    if (section === null) return;
    const heading = document.getElementById(`section-${section}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [articleId, section]);
}
