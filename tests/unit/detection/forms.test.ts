import { expect, test } from 'vitest';
import { findMentions } from '../../../lib/detection/find-mentions.ts';
import { madeLexicon } from '../../fixtures/made-lexicon.ts';

const lexicon = madeLexicon([
  { id: 'crohn', name: 'Crohn disease', terms: { synonyms: ["Crohn's"] } },
  { id: 'diabetes', name: 'Type 2 diabetes', terms: { adjectives: ['diabetic'] } },
  { id: 'factor', name: 'Factor VIII deficiency' },
  { id: 'blocker', name: 'Beta-blocker' },
  { id: 'afp', name: 'Alpha-fetoprotein' },
  { id: 'hba1c', name: 'HbA1c' },
  { id: 'co2', name: 'Carbon dioxide', terms: { synonyms: ['CO2 level'] } },
  { id: 'anemia', name: 'Anemia', terms: { adjectives: ['anemic', 'anaemic'] } },
  { id: 'oedema', name: 'Oedema' },
  { id: 'diarrhoea', name: 'Diarrhoea' },
  { id: 'tumor', name: 'Tumor' },
  { id: 'fibrosis', name: 'Fibrosis' },
  { id: 'metastasis', name: 'Metastasis' },
  { id: 'arthritis', name: 'Arthritis' },
  { id: 'bacterium', name: 'Bacterium' },
  { id: 'bronchus', name: 'Bronchus' },
  { id: 'cortex', name: 'Cortex' },
  { id: 'sarcoma', name: 'Sarcoma' },
  { id: 'covid', name: 'COVID-19' },
  { id: 'nsaid', name: 'Anti-inflammatory' },
  { id: 'hypertension', name: 'Hypertension', terms: { adjectives: ['hypertensive'] } },
  { id: 'catheter', name: 'Catheterisation' },
]);

/** The text with each mention in brackets: `[surface|concept]`. */
function marked(text: string): string {
  const ids = lexicon.conceptIds();
  let result = '';
  let last = 0;
  for (const { start, end, concept } of findMentions(text, lexicon, 'all')) {
    result += `${text.slice(last, start)}[${text.slice(start, end)}|${ids[concept]}]`;
    last = end;
  }
  return result + text.slice(last);
}

test.each([
  [
    "Crohn's disease, Crohn’s disease, Crohn disease, Crohns",
    "[Crohn's disease|crohn], [Crohn’s disease|crohn], [Crohn disease|crohn], [Crohns|crohn]",
  ],
  [
    'type II diabetes, TYPE 2 DIABETES, type-2 diabetes',
    '[type II diabetes|diabetes], [TYPE 2 DIABETES|diabetes], [type-2 diabetes|diabetes]',
  ],
  ['a diabetic foot', 'a [diabetic|diabetes] foot'],
  ['factor 8 deficiency', '[factor 8 deficiency|factor]'],
  [
    'β-blockers, beta blocker, betablockers',
    '[β-blockers|blocker], [beta blocker|blocker], [betablockers|blocker]',
  ],
  ['α-fetoprotein and α fetoprotein', '[α-fetoprotein|afp] and [α fetoprotein|afp]'],
  ['HbA₁c, HbA1c', '[HbA₁c|hba1c], [HbA1c|hba1c]'],
  ['CO₂ level, CO2 levels', '[CO₂ level|co2], [CO2 levels|co2]'],
  [
    'anaemia, anæmia, anemia, anaemic',
    '[anaemia|anemia], [anæmia|anemia], [anemia|anemia], [anaemic|anemia]',
  ],
  ['edema, œdema, oedemas', '[edema|oedema], [œdema|oedema], [oedemas|oedema]'],
  ['diarrhea', '[diarrhea|diarrhoea]'],
  ['tumours, tumour', '[tumours|tumor], [tumour|tumor]'],
  ['ﬁbrosis', '[ﬁbrosis|fibrosis]'],
  [
    'metastases, arthritides, bacteria, bronchi, cortices, sarcomata',
    '[metastases|metastasis], [arthritides|arthritis], [bacteria|bacterium], [bronchi|bronchus], [cortices|cortex], [sarcomata|sarcoma]',
  ],
  ['ｆｉｂｒｏｓｉｓ, Ｔｕｍｏｒ', '[ｆｉｂｒｏｓｉｓ|fibrosis], [Ｔｕｍｏｒ|tumor]'],
  [
    'fi\u00adbro\u00adsis, ane\u0301mia, arth\u200britis',
    '[fi\u00adbro\u00adsis|fibrosis], [ane\u0301mia|anemia], [arth\u200britis|arthritis]',
  ],
  ['heart type\u00a02\u00a0diabetes', 'heart [type\u00a02\u00a0diabetes|diabetes]'],
  [
    'COVID-19, COVID 19, covid19, COVID‑19',
    '[COVID-19|covid], [COVID 19|covid], [covid19|covid], [COVID‑19|covid]',
  ],
  ['antiinflammatory, anti inflammatory', '[antiinflammatory|nsaid], [anti inflammatory|nsaid]'],
  ['hypertensive patients', '[hypertensive|hypertension] patients'],
  ['catheterization', '[catheterization|catheter]'],
  ['the tumor’s edge', 'the [tumor’s|tumor] edge'],
  ['tumorous, bacteriaX, xfibrosis', 'tumorous, bacteriaX, xfibrosis'],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});
