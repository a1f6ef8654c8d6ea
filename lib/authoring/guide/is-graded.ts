const ITEM = [
  '(?:strong|weak|conditional)(?: recommendation| for| against)?',
  'class (?:\\d|I{1,3}|IV)[ab]?',
  'grade [A-DI\\d]',
  'level [A-D\\d](?:-[A-Z]+)?',
  '(?:very low|low|moderate|high)(?:[- ](?:quality|certainty))?(?: evidence)?',
  '[12]?[A-D]',
  'I',
].join('|');
const GRADE = new RegExp(`\\((?:${ITEM})(?:, (?:${ITEM}))*\\)`);

/** Whether a statement gives the grade of its guideline in brackets: "(class 1, level A)". */
export function isGraded(text: string): boolean {
  return GRADE.test(text);
}
