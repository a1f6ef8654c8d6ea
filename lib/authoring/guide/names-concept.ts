import { conceptForms } from '../../detection/concept-forms.ts';
import { wordsOf } from '../../language/fold-text.ts';
import type { Concept } from '../../model/concept.ts';

/** Makes the question whether a text holds a form of a concept, whatever its case, accents and signs. */
export function namesConcept(concept: Concept): (text: string) => boolean {
  const forms = conceptForms(concept, 0).map(({ text }) => ` ${fold(text)} `);
  return (text) => {
    const words = ` ${fold(text)} `;
    return forms.some((form) => words.includes(form));
  };
}

function fold(text: string): string {
  return wordsOf(text).join(' ');
}
