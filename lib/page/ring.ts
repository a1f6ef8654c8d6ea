import { makeElement, pageElement } from './page-document.ts';

/** How long the ring stays, in milliseconds: long enough to be found after the page has scrolled. */
const STAY = 2200;
/** Space between the term's letters and the ring, in CSS pixels. */
const GAP = 3;
const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; }
div { position: fixed; inset: auto; margin: 0; padding: 0; border: 2px solid light-dark(#0b6e69, #5cc8bf); border-radius: 6px;
  background: none; pointer-events: none; color-scheme: light dark; overflow: visible; box-sizing: border-box; }
@media (forced-colors: active) { div { border-color: Highlight; } }
`;

/**
 * Draws a ring around some text for a moment, in the top layer, and follows it while the page scrolls.
 *
 * @param rects gives the text's rectangles in the window
 */
export function ring(rects: () => DOMRect[], signal: AbortSignal): void {
  if (signal.aborted) return;
  const host = makeElement('div');
  const box = makeElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  box.popover = 'manual';
  root.append(box);
  pageElement().append(host);
  box.showPopover();
  let frame = 0;
  const follow = (): void => {
    const all = rects();
    const left = Math.min(...all.map((rect) => rect.left)) - GAP;
    const top = Math.min(...all.map((rect) => rect.top)) - GAP;
    const right = Math.max(...all.map((rect) => rect.right)) + GAP;
    const bottom = Math.max(...all.map((rect) => rect.bottom)) + GAP;
    box.hidden = all.length === 0;
    Object.assign(box.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    });
    frame = requestAnimationFrame(follow);
  };
  follow();
  const end = (): void => {
    cancelAnimationFrame(frame);
    host.remove();
  };
  setTimeout(end, STAY);
  signal.addEventListener('abort', end, { once: true });
}
