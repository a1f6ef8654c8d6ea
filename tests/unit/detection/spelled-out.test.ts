import { expect, test } from 'vitest';
import { scan } from '../../../lib/detection/scan.ts';
import { OTHER_READING, shortForm, spelledOut } from '../../../lib/detection/spelled-out.ts';
import { madeLexicon } from '../../fixtures/made-lexicon.ts';

const lexicon = madeLexicon([
  { id: 'ms', name: 'Multiple sclerosis', terms: { abbreviations: ['MS'] } },
  { id: 'mitral', name: 'Mitral stenosis' },
  { id: 'ppi', name: 'Proton pump inhibitor', terms: { abbreviations: ['PPI'] } },
  {
    id: 'as-spine',
    name: 'Ankylosing spondylitis',
    terms: { abbreviations: ['AS'] },
    ambiguous: { AS: 'x' },
  },
  { id: 'as-valve', name: 'Aortic stenosis', terms: { abbreviations: ['AS'] }, ambiguous: { AS: 'x' } },
]);
const ids = lexicon.conceptIds();
function readings(text: string): string[] {
  const hits: number[] = [];
  scan(text, lexicon, hits);
  return spelledOut(text, hits).map(
    ({ short, concept }) => `${short}=${concept === OTHER_READING ? 'other' : ids[concept]}`,
  );
}

test.each([
  ['Multiple sclerosis (MS) is', ['MS=ms']],
  ['multiple sclerosis [MS], or', ['MS=ms']],
  ['multiple sclerosis ("MS") is', ['MS=ms']],
  ['multiple sclerosis (MS; a disease)', ['MS=ms']],
  ['MS (multiple sclerosis) is', ['MS=ms']],
  ['multiple sclerosis, or MS, is', ['MS=ms']],
  ['multiple sclerosis, also called MS', []],
  ['multiple sclerosis called MS', ['MS=ms']],
  ['MS stands for multiple sclerosis', ['MS=ms']],
  ['MS, short for multiple sclerosis', ['MS=ms']],
  ['proton pump inhibitors (PPIs) are', ['PPI=ppi']],
  ['aortic stenosis (AS) and', ['AS=as-valve']],
  ['ankylosing spondylitis (AS) and', ['AS=as-spine']],
  ['a Master of Science (MS) degree', ['MS=other']],
  ['mitral stenosis (MS) was heard', ['MS=other']],
  ['MS (mass spectrometry) was', ['MS=other']],
  ['the MS (see page 5) lies', []],
  ['he has it (MS) now', []],
  ['MS and multiple sclerosis', []],
  ['multiple sclerosis disease (MS) is', ['MS=ms']],
  ['multiple sclerosis is (MS) here', ['MS=ms']],
] as const)('%s', (text, expected) => {
  expect(readings(text)).toEqual(expected);
});

test('a short form is itself without its plural ending', () => {
  expect(['PPIs', 'PPI', "PPI's", 'MS', 'AIDS', 'Abs', 'B12s'].map(shortForm)).toEqual([
    'PPI',
    'PPI',
    'PPI',
    'MS',
    'AIDS',
    'Abs',
    'B12',
  ]);
});

test.each([
  ['the multiple sclerosis  (MS) is', ['MS=ms']],
  ['multiple sclerosis(MS) is', ['MS=ms']],
  ['multiple sclerosis (MS / x) is', ['MS=ms']],
  ['multiple sclerosis ( MS) is', []],
  ['MS(multiple sclerosis) is', ['MS=ms']],
  ['MS  [multiple sclerosis] is', ['MS=ms']],
  ['MS is multiple (sclerosis)', []],
  ['MS x (multiple sclerosis)', []],
  ['MS (multiple sclerosis', []],
  ['multiple sclerosis  or  MS', ['MS=ms']],
  ['multiple sclerosis, abbreviated "MS"', ['MS=ms']],
  ['multiple sclerosis or not MS', []],
  ['multiple sclerosis or MRI, MS', []],
  ['MS” means  multiple sclerosis', ['MS=ms']],
  ['MS x means multiple sclerosis', []],
  ['MS  stands for  multiple sclerosis', ['MS=ms']],
  ['mitral stenosis or MS', []],
  ['MS or mitral stenosis', []],
  ['AS (aortic stenosis) and AS', ['AS=as-valve']],
  ['multiple sclerosis (MS), proton pump inhibitor (PPI)', ['MS=ms', 'PPI=ppi']],
] as const)('%s', (text, expected) => {
  expect(readings(text)).toEqual(expected);
});

test('a short form with a plain meaning, and words in the wrong place, spell nothing out', () => {
  expect(readings('proton pump inhibitor (multiple sclerosis)')).toEqual([]);
  expect(readings(`multiple sclerosis ${'x '.repeat(80)}(MS)`)).toEqual([]);
});
