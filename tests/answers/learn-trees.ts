import type { Judge } from '../../lib/answers/judge-answer.ts';
import type { JudgeTree } from '../../lib/answers/judge-tree.ts';

/** One question to learn from. */
export interface Example {
  readonly features: Readonly<Record<string, number>>;
  readonly isRight: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** How the trees are grown. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least weight of examples on either side of a question. */
  readonly leaf: number;
  /** Holds small leaves back. */
  readonly shrink: number;
}

interface Row extends Example {
  score: number;
  slope: number;
  curve: number;
}

/** Grows small trees one after the other, each on what those before it get wrong (gradient boosting, log loss). */
export function learnTrees(examples: readonly Example[], growth: Growth): Judge {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const right = examples.reduce((sum, { weight, isRight }) => sum + (isRight ? weight : 0), 0);
  const start = Math.log(right / (total - right));
  const rows: Row[] = examples.map((example) => ({ ...example, score: start, slope: 0, curve: 0 }));
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))];
  const trees: JudgeTree[] = [];
  for (let at = 0; at < growth.trees; at += 1) {
    for (const row of rows) {
      const likely = 1 / (1 + Math.exp(-row.score));
      row.slope = row.weight * (Number(row.isRight) - likely);
      row.curve = row.weight * likely * (1 - likely);
    }
    trees.push(grow(rows, names, growth.depth, growth));
  }
  return { start: Number(start.toFixed(3)), trees };
}

function grow(rows: readonly Row[], names: readonly string[], depth: number, growth: Growth): JudgeTree {
  const best = depth > 0 ? bestQuestion(rows, names, growth) : null;
  if (!best) {
    const { slope, curve } = sums(rows);
    const leaf = Number(((growth.rate * slope) / (curve + growth.shrink)).toFixed(3));
    for (const row of rows) row.score += leaf;
    return leaf;
  }
  const [less, more] = [true, false].map((isLess) =>
    grow(
      rows.filter(({ features }) => (features[best.name] ?? 0) <= best.atMost === isLess),
      names,
      depth - 1,
      growth,
    ),
  );
  return [best.name, best.atMost, less!, more!];
}

function bestQuestion(
  rows: readonly Row[],
  names: readonly string[],
  { leaf, shrink }: Growth,
): { readonly name: string; readonly atMost: number } | null {
  const all = sums(rows);
  const worth = ({ slope, curve }: Pick<Row, 'slope' | 'curve'>): number => slope ** 2 / (curve + shrink);
  let most = worth(all) + 0.5;
  let best: { name: string; atMost: number } | null = null;
  for (const name of names) {
    const sorted = rows.toSorted((a, b) => (a.features[name] ?? 0) - (b.features[name] ?? 0));
    const less = { slope: 0, curve: 0, weight: 0 };
    for (const [at, row] of sorted.entries()) {
      less.slope += row.slope;
      less.curve += row.curve;
      less.weight += row.weight;
      const value = row.features[name] ?? 0;
      const next = sorted[at + 1]?.features[name] ?? value;
      if (next <= value || less.weight < leaf || all.weight - less.weight < leaf) continue;
      const gain = worth(less) + worth({ slope: all.slope - less.slope, curve: all.curve - less.curve });
      if (gain <= most) continue;
      most = gain;
      best = { name, atMost: Number(((value + next) / 2).toFixed(3)) };
    }
  }
  return best;
}

function sums(rows: readonly Row[]) {
  return {
    slope: rows.reduce((sum, row) => sum + row.slope, 0),
    curve: rows.reduce((sum, row) => sum + row.curve, 0),
    weight: rows.reduce((sum, row) => sum + row.weight, 0),
  };
}
