import type { AvoidedWording } from './avoided-wording.ts';

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

function patternOf({ not }: AvoidedWording): RegExp {
  const parts = not.split('...').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}-])${parts.join('(?:\\s+\\S+){1,3}?\\s+')}(?![\\p{L}-])`, 'iu');
}
