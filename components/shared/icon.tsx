import type { IconNode } from 'lucide';
import { h } from 'preact';

/** A line icon from Lucide, hidden from screen readers: words always stand beside it. */
export function Icon({ shape }: { shape: IconNode }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shape.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
