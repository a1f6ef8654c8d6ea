import { describe, expect, test } from 'vitest';
import { reduceHover } from '../../../lib/hover/hover-reducer.ts';
import { IDLE, type HoverEffect, type HoverEvent, type HoverState } from '../../../lib/hover/hover-state.ts';

type Event = HoverEvent<string>;

function run(events: readonly (Event | ((state: HoverState<string>) => Event))[]): {
  state: HoverState<string>;
  effects: HoverEffect<string>[];
} {
  let state: HoverState<string> = IDLE;
  const effects: HoverEffect<string>[] = [];
  for (const event of events) {
    const step = reduceHover(state, typeof event === 'function' ? event(state) : event);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

const rest = (target: string | null, towardsCard = false): Event => ({ kind: 'rest', target, towardsCard });
const dwellOver = ({ token }: HoverState<string>): Event => ({ kind: 'dwellOver', token });
const graceOver = ({ token }: HoverState<string>): Event => ({ kind: 'graceOver', token });
const kinds = (effects: readonly HoverEffect<string>[]): string[] => effects.map((effect) => effect.kind);

describe('resting on a term', () => {
  test('opens its card when the dwell is over', () => {
    const { state, effects } = run([rest('a'), dwellOver]);
    expect(state.phase).toBe('open');
    expect(effects).toEqual([
      { kind: 'startDwell', token: 1 },
      { kind: 'open', token: 1, target: 'a', approach: 'pointer' },
    ]);
  });

  test('opens nothing when the pointer passes on', () => {
    // What was drawn ahead, unseen, is let go.
    expect(kinds(run([rest('a'), rest(null), { kind: 'dwellOver', token: 1 }]).effects)).toEqual([
      'startDwell',
      'close',
    ]);
    const passed = run([rest('a'), rest('b'), { kind: 'dwellOver', token: 1 }]);
    expect(passed.state).toMatchObject({ phase: 'dwelling', target: 'b' });
  });

  test('movement inside the same term does not begin again', () => {
    expect(kinds(run([rest('a'), rest('a'), rest('a')]).effects)).toEqual(['startDwell']);
  });

  test('scrolling or selecting meanwhile opens nothing', () => {
    expect(run([rest('a'), { kind: 'disturb' }, { kind: 'dwellOver', token: 1 }]).state.phase).toBe('idle');
  });
});

describe('an open card', () => {
  const opened = [rest('a'), dwellOver] as const;

  test('closes after the grace when the pointer leaves', () => {
    const { state, effects } = run([...opened, rest(null), graceOver]);
    expect(state.phase).toBe('idle');
    expect(kinds(effects)).toEqual(['startDwell', 'open', 'startGrace', 'close']);
  });

  test('stays when the pointer reaches it in time, or comes back to the term', () => {
    for (const back of [{ kind: 'enterCard' }, rest('a')] as Event[]) {
      const { state } = run([...opened, rest(null), back, { kind: 'graceOver', token: 2 }]);
      expect(state.phase).toBe('open');
    }
  });

  test('is not closed by another term on the way to it', () => {
    const { state, effects } = run([...opened, rest('b'), { kind: 'enterCard' }, graceOver]);
    expect(state).toMatchObject({ phase: 'open', target: 'a' });
    expect(kinds(effects)).not.toContain('close');
  });

  test('outlasts any number of slow steps towards it, over other terms too', () => {
    const steps = Array.from({ length: 20 }, (_, at) => [
      rest(at % 3 === 0 ? 'b' : null, true),
      // The grace of the step before ends only now.
      ({ token }: HoverState<string>): Event => ({ kind: 'graceOver', token: token - 1 }),
    ]).flat();
    const { state, effects } = run([...opened, ...steps, { kind: 'enterCard' }]);
    expect(state).toMatchObject({ phase: 'open', target: 'a' });
    expect(kinds(effects)).not.toContain('close');
  });

  test('closes when the pointer stops on its way to it', () => {
    const { state } = run([...opened, rest(null, true), rest(null, true), graceOver]);
    expect(state.phase).toBe('idle');
  });

  test('gives way to another term that the pointer rests on', () => {
    const { state, effects } = run([...opened, rest('b'), graceOver, dwellOver]);
    expect(state).toMatchObject({ phase: 'open', target: 'b' });
    expect(kinds(effects)).toEqual(['startDwell', 'open', 'startGrace', 'close', 'startDwell', 'open']);
  });

  test('closes at once on Escape, and late timers change nothing', () => {
    const { state } = run([...opened, rest('b'), { kind: 'dismiss' }, { kind: 'graceOver', token: 2 }]);
    expect(state.phase).toBe('idle');
  });
});

describe('a card that the reader has closed', () => {
  const closed = [rest('a'), dwellOver, { kind: 'dismiss' }] as const;

  test('does not come back while the pointer stays on its term, and does when it comes again', () => {
    expect(run([...closed, rest('a'), rest('a'), dwellOver]).state.phase).toBe('idle');
    expect(run([...closed, rest(null), rest('a'), dwellOver]).state).toMatchObject({
      phase: 'open',
      target: 'a',
    });
    expect(run([...closed, rest('b'), rest('a'), dwellOver]).state).toMatchObject({
      phase: 'open',
      target: 'a',
    });
  });

  test('opens again when it is pressed', () => {
    expect(run([...closed, { kind: 'call', target: 'a', approach: 'pointer' }]).state.phase).toBe('open');
  });

  test('is not held against a term that the pointer had left already', () => {
    const { state } = run([rest('a'), dwellOver, rest(null), { kind: 'dismiss' }, rest('a'), dwellOver]);
    expect(state).toMatchObject({ phase: 'open', target: 'a' });
  });
});

describe('a card opened by key, touch or menu', () => {
  test.each(['keyboard', 'touch', 'selection'] as const)(
    '%s: opens at once and stays until dismissed',
    (approach) => {
      const called = run([{ kind: 'call', target: 'a', approach }, rest(null), { kind: 'disturb' }]);
      expect(called.state.phase).toBe('open');
      expect(called.effects).toEqual([{ kind: 'open', token: 1, target: 'a', approach }]);
      expect(run([{ kind: 'call', target: 'a', approach }, { kind: 'dismiss' }]).state.phase).toBe('idle');
    },
  );
});
