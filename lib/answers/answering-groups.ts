import type { AnsweringGroup } from '../reading/answer-article.ts';
import { conceptGroup } from '../reading/concept-group.ts';
import type { Library } from '../reading/library.ts';
import type { Answer } from './answer.ts';

/**
 * Everything that an answer shows, in the order in which it is shown, as groups that can be saved; none if it is
 * refused. Where more than one definition is shown, each says what it defines.
 */
export function answeringGroups(library: Library, { parts }: Answer): AnsweringGroup[] {
  const definitions = parts.filter(({ from }) => from === 'definition').length;
  return parts.map((part) => {
    if (part.from === 'article') return part;
    const statements = part.statements.map(({ statement }, at) =>
      part.from === 'definition' && definitions > 1 && at === 0
        ? { ...statement, text: `${part.concept.name}: ${statement.text}` }
        : statement,
    );
    return conceptGroup(library, part.concept, statements);
  });
}
