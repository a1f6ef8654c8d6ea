/** How what we draw over a page looks: the card's box, the line under the term that it is about, the ring. */
export const SURFACE_STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; contain: none !important; color-scheme: light dark !important; }
.layer { position: fixed; inset: 0; width: auto; height: auto; max-width: none; max-height: none; margin: 0; padding: 0;
  border: 0; overflow: visible; background: none; visibility: hidden; pointer-events: none; color-scheme: light dark; }
.card { position: absolute; z-index: 1; box-sizing: border-box; border: 1px solid light-dark(#e3e0d8, #2e3236); border-radius: 10px;
  overflow: hidden; background: light-dark(#ffffff, #1d2023); box-shadow: 0 6px 24px rgb(0 0 0 / 0.18);
  opacity: 0; translate: 0 4px; }
.card.shown { visibility: visible; pointer-events: auto; opacity: 1; translate: 0 0;
  transition: opacity 120ms ease-out, translate 120ms ease-out; }
iframe { display: block; width: 100%; height: 100%; border: 0; background: transparent; color-scheme: light dark; }
.line { position: absolute; visibility: visible; height: 2px; background: currentColor; }
.ring { position: absolute; visibility: visible; box-sizing: border-box; border: 2px solid light-dark(#0b6e69, #5cc8bf);
  border-radius: 6px; }
.notice { position: absolute; visibility: visible; inset: auto auto 16px 16px; max-width: calc(100vw - 32px); padding: 8px 12px;
  box-sizing: border-box; border: 1px solid light-dark(#e3e0d8, #2e3236); border-radius: 8px;
  background: light-dark(#ffffff, #1d2023); color: light-dark(#1f2326, #eceae4); font: 14px/1.5 system-ui, sans-serif; }
.notice:empty { opacity: 0; }
@media (prefers-reduced-motion: reduce) { .card.shown { transition: none; } }
@media (forced-colors: active) { .card { border-color: CanvasText; } .ring { border-color: Highlight; } }
@media print { .layer { display: none !important; } }
`;
