/** The second version of the observer (https://w3c.github.io/IntersectionObserver/v2), which tells what is covered. */
interface IntersectionObserverInit {
  readonly trackVisibility?: boolean;
  /** Shortest time between two entries, in milliseconds; at least 100 with `trackVisibility`. */
  readonly delay?: number;
}

interface IntersectionObserverEntry {
  /** Whether all of the element that is in view can be seen as it is drawn: not covered, faded, or distorted. */
  readonly isVisible: boolean;
}
