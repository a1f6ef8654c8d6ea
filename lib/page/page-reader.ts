import { changedRoots } from './changed-roots.ts';
import { INLINE_ELEMENTS } from './inline-elements.ts';
import type { MarkedPage } from './marked-page.ts';
import { runInSlices } from './run-in-slices.ts';
import { TextWalker } from './text-walker.ts';

/** How long changes are collected before they are read, in milliseconds. */
const COLLECT = 120;

/**
 * Reads the page's text into a `MarkedPage`: what is in the window first, then the rest, then whatever
 * changes. Stops when the signal aborts.
 *
 * @param ours gives our own host element, once there is one
 */
export function readPage(marked: MarkedPage, ours: () => Element | null, signal: AbortSignal): void {
  const { body } = document;
  const queue: TextWalker[] = [];
  let working = false;
  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    await runInSlices(() => readNext(queue, marked), signal);
    working = false;
  };
  const start = firstInWindow(body);
  queue.push(new TextWalker(body, { from: start }));
  if (start !== body) queue.push(new TextWalker(body, { until: start }));
  watchChanges(marked, queue, ours, () => void work(), signal);
  void work();
}

/** Reads one run of the first walker; says whether there is more to do. */
function readNext(queue: TextWalker[], marked: MarkedPage): boolean {
  const run = queue[0]?.next();
  if (run) marked.read(run);
  else queue.shift();
  return queue.length > 0;
}

function watchChanges(
  marked: MarkedPage,
  queue: TextWalker[],
  ours: () => Element | null,
  work: () => void,
  signal: AbortSignal,
): void {
  let pending: MutationRecord[] = [];
  const flush = (): void => {
    const records = pending;
    pending = [];
    if (signal.aborted) return;
    const { blocks, subtrees, removed } = changedRoots(records, ours());
    if (removed) marked.sweep();
    for (const block of blocks) {
      marked.forgetBlock(block);
      queue.push(new TextWalker(block, { shallow: true }));
    }
    for (const subtree of subtrees) {
      marked.forget(subtree);
      queue.push(new TextWalker(subtree));
    }
    work();
  };
  const observer = new MutationObserver((records) => {
    if (pending.length === 0) setTimeout(flush, COLLECT);
    pending.push(...records);
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

/** The block at the top of the window, so that a page opened in its middle is read there first. */
function firstInWindow(body: Element): Element {
  if (scrollY < innerHeight) return body;
  let at = document.elementFromPoint(innerWidth / 2, 8);
  while (at && INLINE_ELEMENTS.has(at.localName)) at = at.parentElement;
  return at && body.contains(at) ? at : body;
}
