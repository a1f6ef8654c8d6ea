import type { AvoidedWording } from './avoided-wording.ts';

/** Made once a wording: a run compares each with some ten thousand sentences. */
const patterns = new WeakMap<AvoidedWording, RegExp>();

/** The avoided wordings that stand in a text. */
export function avoidedIn(
  text: string,
  isForPatients: boolean,
  avoided: readonly AvoidedWording[],
): AvoidedWording[] {
  return avoided.filter(
    (wording) => (wording.in === 'all' || isForPatients) && patternOf(wording).test(text),
  );
}

function patternOf(wording: AvoidedWording): RegExp {
  const made = patterns.get(wording) ?? makePattern(wording);
  patterns.set(wording, made);
  return made;
}

function makePattern({ not }: AvoidedWording): RegExp {
  const parts = not.split('...').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}-])${parts.join('(?:\\s+\\S+){1,3}?\\s+')}(?![\\p{L}-])`, 'iu');
}
