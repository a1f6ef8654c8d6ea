import { useLayoutEffect } from 'preact/hooks';

/** Keys of the browse page: `/` goes to the search, the arrows go through what was found. */
export function useSearchKeys(): void {
  // Before the page is painted: a key pressed as soon as it is seen must count.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const main = document.querySelector('.panel-main');
      const field = main?.querySelector<HTMLInputElement>('input[type="search"]');
      if (!main || !field) return;
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key === '/' && !isTyping) {
        event.preventDefault();
        field.select();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const stops: HTMLElement[] = [field, ...main.querySelectorAll<HTMLElement>('.entries a')];
        const at = stops.indexOf(document.activeElement as HTMLElement);
        if (at < 0) return;
        event.preventDefault();
        stops[Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))]?.focus();
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
