import { INVISIBLE } from '../language/invisible.ts';
import type { PageTerm } from '../model/page-terms.ts';
import type { Anchor } from './anchor.ts';
import { eachInSlices } from './each-in-slices.ts';
import type { MarkedPage } from './marked-page.ts';

/** Most wordings that are told of one concept. */
const MOST_FORMS = 40;
/** Most concepts that are told of one frame. */
const MOST_TERMS = 5000;

/**
 * Every concept found in a page, drawn or not, in the order of its first mention. The text of a long page is read
 * again for it, in slices.
 */
export async function foundTerms(marked: MarkedPage, signal: AbortSignal): Promise<PageTerm[]> {
  const found = new Map<string, { count: number; forms: Set<string> }>();
  const take = ({ concept, run, start, end }: Anchor): void => {
    const id = marked.conceptIdOf(concept);
    const form = run.text.slice(start, end).replace(INVISIBLE, '').replace(/\s+/g, ' ').slice(0, 200);
    const known = found.get(id);
    if (!known) found.set(id, { count: 1, forms: new Set([form]) });
    else {
      known.count += 1;
      if (known.forms.size < MOST_FORMS) known.forms.add(form);
    }
  };
  await eachInSlices(marked.mentionsByRun(), (anchors) => anchors.forEach(take), signal);
  return [...found]
    .slice(0, MOST_TERMS)
    .map(([id, { count, forms }]) => ({ id, count, forms: withoutCase(forms) }));
}

/** Of wordings that differ by case only, the first. */
function withoutCase(forms: ReadonlySet<string>): string[] {
  const firsts = Map.groupBy(forms, (form) => form.toLowerCase());
  return [...firsts.values()].flatMap(([first]) => first ?? []);
}
