import type { JudgeTree } from './judge-tree.ts';

/** What was learnt: trees whose weights are added to a start. */
export interface Judge {
  readonly start: number;
  readonly trees: readonly JudgeTree[];
}

/** How likely it is that the best passages answer the question, 0-1, by its features (`judgeFeatures`). */
export function judgeAnswer({ start, trees }: Judge, features: Readonly<Record<string, number>>): number {
  if (Object.keys(features).length === 0) return 0;
  const sum = trees.reduce<number>((total, tree) => total + weightIn(tree, features), start);
  return 1 / (1 + Math.exp(-sum));
}

function weightIn(tree: JudgeTree, features: Readonly<Record<string, number>>): number {
  let node: JudgeTree = tree;
  while (typeof node !== 'number') {
    const [feature, atMost, then, otherwise] = node;
    node = (features[feature] ?? 0) <= atMost ? then : otherwise;
  }
  return node;
}
