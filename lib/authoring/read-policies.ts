import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { AUDIENCES, type Audience } from '../model/audience.ts';
import type { PolicyPage } from '../model/content-pack.ts';
import type { ContentProblem } from './content-problem.ts';

/** The pages of plain text that ship with the articles. */
export interface Policies {
  readonly editorialPolicy: PolicyPage;
  readonly credits: PolicyPage;
  readonly disclaimer: Record<Audience, string>;
}

/** Reads `policies/`: the editorial policy, the credits, and the disclaimer in each audience's words. */
export async function readPolicies(data: string, problems: ContentProblem[]): Promise<Policies> {
  const page = async (file: string): Promise<PolicyPage> =>
    sectionsOf(await readFile(join(data, 'policies', file), 'utf8'));
  const disclaimer = await page('disclaimer.md');
  const forAudience = (audience: Audience): [Audience, string] => {
    const text = disclaimer.find((section) => section.heading === audience)?.paragraphs.join(' ') ?? '';
    if (!text)
      problems.push({
        file: 'policies/disclaimer.md',
        line: 1,
        message: `add a section \`## ${audience}\`.`,
      });
    return [audience, text];
  };
  return {
    editorialPolicy: await page('editorial-policy.md'),
    credits: await page('credits.md'),
    disclaimer: Object.fromEntries(AUDIENCES.map(forAudience)) as Record<Audience, string>,
  };
}

function sectionsOf(markdown: string): PolicyPage {
  const sections: PolicyPage = [];
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === 'heading' && node.depth > 1) sections.push({ heading: toString(node), paragraphs: [] });
    else if (node.type === 'paragraph') sections.at(-1)?.paragraphs.push(toString(node).replace(/\s+/g, ' '));
    else if (node.type === 'list')
      sections.at(-1)?.paragraphs.push(...node.children.map((item) => toString(item).replace(/\s+/g, ' ')));
  }
  return sections;
}
