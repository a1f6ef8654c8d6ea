/** Widest bar, in characters. */
const WIDTH = 40;

/**
 * Draws how often values fall into steps of one, as lines of text such as ` 5  ########  12`.
 *
 * @param values finite numbers; each is counted in the step of its whole part
 * @returns one line a step from the lowest to the highest, none for no values
 */
export function histogram(values: readonly number[]): string[] {
  if (values.length === 0) return [];
  const steps = values.map((value) => Math.floor(value));
  const [first, last] = [Math.min(...steps), Math.max(...steps)];
  const counts = Array.from(
    { length: last - first + 1 },
    (_, at) => steps.filter((step) => step === first + at).length,
  );
  const most = Math.max(...counts);
  return counts.map(
    (count, at) =>
      `${String(first + at).padStart(3)}  ${'#'.repeat(Math.ceil((count / most) * WIDTH)).padEnd(WIDTH)} ${count}`,
  );
}
