import { IDLE, type HoverEffect, type HoverEvent, type HoverState } from './hover-state.ts';

/** A state with what is to be done on the way to it. */
export interface HoverStep<Target> {
  readonly state: HoverState<Target>;
  readonly effects: readonly HoverEffect<Target>[];
}

/**
 * Decides when the reader dwells on a term or abandons it. Pure: timers and page are effects.
 * Targets are compared by identity.
 */
export function reduceHover<Target>(state: HoverState<Target>, event: HoverEvent<Target>): HoverStep<Target> {
  switch (event.kind) {
    case 'rest':
      return rest(state, event.target, event.towardsCard);
    case 'call':
      return open({
        ...state,
        token: state.token + 1,
        target: event.target,
        next: null,
        approach: event.approach,
        refused: null,
      });
    case 'dwellOver':
      return state.phase === 'dwelling' && event.token === state.token ? open(state) : stay(state);
    case 'graceOver':
      return state.phase === 'leaving' && event.token === state.token ? close(state) : stay(state);
    case 'enterCard':
      return state.phase === 'leaving' ? comeBack(state) : stay(state);
    case 'disturb':
      if (state.phase === 'dwelling') return close(state);
      return state.phase === 'open' && state.approach === 'pointer' ? leave(state) : stay(state);
    case 'dismiss':
      return state.phase === 'idle'
        ? stay(state)
        : close({ ...state, next: null, refused: refusedIn(state) });
  }
}

function rest<Target>(
  state: HoverState<Target>,
  target: Target | null,
  towardsCard: boolean,
): HoverStep<Target> {
  if (state.phase === 'open' || state.phase === 'leaving') {
    if (state.approach !== 'pointer') return stay(state);
    if (target === state.target) return state.phase === 'leaving' ? comeBack(state) : stay(state);
    const next = { ...state, next: target };
    // Each step towards the card begins the grace anew: a slow hand has as long as it needs.
    return state.phase === 'open' || towardsCard ? leave(next) : stay(next);
  }
  if (target !== null && target === state.refused) return stay(state);
  if (target === state.target) return stay({ ...state, refused: null });
  return target === null ? close(state) : dwell(target, state.token + 1);
}

function dwell<Target>(target: Target, token: number): HoverStep<Target> {
  return {
    state: { phase: 'dwelling', token, target, next: null, approach: 'pointer', refused: null },
    effects: [{ kind: 'startDwell', token }],
  };
}

function comeBack<Target>(state: HoverState<Target>): HoverStep<Target> {
  return stay({ ...state, phase: 'open', token: state.token + 1, next: null });
}

function open<Target>(state: HoverState<Target>): HoverStep<Target> {
  const { target, token, approach } = state;
  if (target === null) return stay(state);
  return { state: { ...state, phase: 'open' }, effects: [{ kind: 'open', token, target, approach }] };
}

function leave<Target>(state: HoverState<Target>): HoverStep<Target> {
  const token = state.token + 1;
  return { state: { ...state, phase: 'leaving', token }, effects: [{ kind: 'startGrace', token }] };
}

function close<Target>(state: HoverState<Target>): HoverStep<Target> {
  const token = state.token + 1;
  // Also while the reader dwells: the card is drawn by then, only not seen.
  const closing = [{ kind: 'close' } as const];
  if (state.phase === 'leaving' && state.next !== null) {
    const following = dwell(state.next, token);
    return { state: following.state, effects: [...closing, ...following.effects] };
  }
  return { state: { ...IDLE, token, refused: state.refused }, effects: closing };
}

/** The term that the pointer is on, as far as it is known, when its card is closed. */
function refusedIn<Target>({ phase, approach, target }: HoverState<Target>): Target | null {
  return approach === 'pointer' && phase !== 'leaving' ? target : null;
}

function stay<Target>(state: HoverState<Target>): HoverStep<Target> {
  return { state, effects: [] };
}
