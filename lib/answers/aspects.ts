import type { Aspect } from './aspect.ts';
import { NARROW_ASPECTS } from './narrow-aspects.ts';
import { WIDE_ASPECTS } from './wide-aspects.ts';

/** All aspects. The first that a question asks for counts, so what is asked in fewer ways comes first. */
export const ASPECTS: readonly Aspect[] = [...NARROW_ASPECTS, ...WIDE_ASPECTS];
