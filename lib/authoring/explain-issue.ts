import type { z } from '../model/zod.ts';

/** Says in one sentence what a zod issue means to someone who writes content. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  const where = issue.path.length > 0 ? `\`${issue.path.join('.')}\`: ` : '';
  if (issue.code === 'unrecognized_keys') {
    return `${where}unknown key ${issue.keys.map((key) => `\`${key}\``).join(', ')}; remove it or correct its spelling.`;
  }
  if (issue.code === 'invalid_value') {
    return `${where}write one of: ${issue.values.map(String).join(', ')}.`;
  }
  return `${where}${issue.message}`;
}
