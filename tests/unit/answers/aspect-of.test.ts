import { expect, test } from 'vitest';
import { ASPECT_WORDS, aspectOf } from '../../../lib/answers/aspect-of.ts';

test.each([
  ['What are the signs of asthma?', 'signs', 'signs'],
  ['How is gout treated?', 'treatment', 'what-is-done'],
  ['What causes anemia?', 'causes', 'causes'],
  ['How is lupus diagnosed?', 'tests', 'how-it-is-found'],
  ['How can falls be prevented?', 'prevention', 'prevention'],
  ['How does TB spread?', 'spread', 'how-it-spreads'],
  ['How long does a cold last?', 'course', 'outlook'],
  ['What is a normal platelet count?', 'values', 'what-the-number-means'],
  ['When should someone with asthma see a doctor?', 'when to get help', 'when-to-get-help'],
  ['How can you tell that someone has delirium?', 'signs', 'signs'],
  ['How common are gallstones?', 'frequency', 'frequency'],
  ['What are the dangers of opioids?', 'side effects', 'side-effects'],
  ['Does metformin harm the kidneys?', 'harm', 'who-must-be-careful'],
  ['Is there a vaccine against shingles?', 'prevention', 'what-protects'],
  ['How is cirrhosis staged?', 'kinds', 'classification'],
  ['Is cellulitis serious?', 'danger', 'complications'],
  ['What relieves heartburn?', 'treatment', 'what-helps'],
  ['Which drugs are first choice in gout?', 'treatment', 'treatment'],
  ['How do doctors find out about osteoporosis?', 'tests', 'how-it-is-found'],
  ['Is COPD reversible?', 'course', 'outlook'],
  ['Why do cataracts form?', 'causes', 'causes'],
  ['Why is blood taken for the INR?', 'purpose', 'uses'],
  ['Contraindications to metformin', 'who should not', 'who-must-be-careful'],
  ['When should dialysis be started?', 'who it is for', 'indications'],
  ['What goes wrong in gout?', 'what happens', 'mechanism'],
  ['What happens if gout is not treated?', 'complications', 'complications'],
  ['By what route is epinephrine given?', 'route', 'route'],
  ['Who is at risk of gout?', 'who gets it', 'who-gets-it'],
  ['What does a high TSH mean?', 'result', 'what-a-high-value-means'],
  ['Are statins safe?', 'safety', 'are-they-safe'],
  ['Is lupus hereditary?', 'inheritance', 'is-it-inherited'],
  ['Is psoriasis contagious?', 'spread', 'can-others-catch-it'],
  ['Is epilepsy curable?', 'cure', 'cure'],
  ['Can sepsis kill?', 'danger', 'complications'],
  ['How does diabetes affect the eyes?', 'complications', 'what-it-can-do'],
  ['How is the anion gap calculated?', 'calculation', 'formula'],
  ['Does cataract surgery work?', 'effect', 'what-is-done'],
  ['How soon does levothyroxine start to work?', 'time', 'how-long-it-takes'],
  ['What is the difference between gout and arthritis?', 'difference', 'kinds'],
  ['What is considered a high PSA?', 'values', 'what-the-number-means'],
  ['How often should people have a colonoscopy?', 'who it is for', 'screening'],
  ['What increases the chance of gout?', 'causes', 'what-raises-the-risk'],
])('"%s" asks for %s', (question, name, section) => {
  const aspect = aspectOf(question);
  expect(aspect?.name).toBe(name);
  expect(aspect?.sections.test(section)).toBe(true);
});

test('a question for the whole asks for no aspect', () => {
  expect(aspectOf('What is anemia?')).toBeNull();
  expect(aspectOf('Does gout matter?')).toBeNull();
});

test('the words that ask are told from those of the concept', () => {
  const rest = (question: string): string => question.replace(ASPECT_WORDS, ' ').replace(/\s+/g, ' ');
  expect(rest('signs of asthma at night')).toBe(' of asthma at night');
  expect(rest('What does a high D-dimer in pregnancy mean?')).toContain('D-dimer in pregnancy');
});
