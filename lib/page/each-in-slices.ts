import { runInSlices } from './run-in-slices.ts';

/**
 * Does something with each of many, in slices that leave the page responsive.
 *
 * @param take may return true when it has seen enough
 */
export async function eachInSlices<Each>(
  all: Iterable<Each>,
  take: (each: Each) => boolean | void,
  signal: AbortSignal,
): Promise<void> {
  const iterator = all[Symbol.iterator]();
  await runInSlices(() => {
    const next = iterator.next();
    return next.done !== true && take(next.value) !== true;
  }, signal);
}
