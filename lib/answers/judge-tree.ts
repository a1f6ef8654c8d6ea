/** A small decision tree: a weight, or a question of one feature with a tree for "at most" and one for "more". */
export type JudgeTree =
  number | readonly [feature: string, atMost: number, then: JudgeTree, otherwise: JudgeTree];
