/** What a question wants to know of a concept, and where articles say it. */
export interface Aspect {
  /** For the reader: "signs", "treatment". */
  readonly name: string;
  /** How questions ask for it. */
  readonly asks: RegExp;
  /** Ids of the sections that tell it. */
  readonly sections: RegExp;
  /** Whether the article's answer belongs to it, before the sections. */
  readonly withAnswer?: true;
}

const ASPECTS: readonly Aspect[] = [
  {
    name: 'kinds',
    asks: /\b(?:kinds?|types?|forms?|stages?|difference|severe|severity)\b/i,
    sections: /kinds|types|forms|classification|stage|severity|two-settings|vocabulary/,
  },
  {
    name: 'signs',
    asks: /\b(?:signs?|symptoms?|feels?|looks? like|recogni[sz]ed?|notice[ds]?)\b/i,
    sections: /^signs|symptoms|warning-signs|picture|features|presentation|feels|red-flags|common-signs/,
  },
  {
    name: 'treatment',
    asks: /\b(?:treat\w*|therap(?:y|ies)|cur(?:ed?|able)|manage[ds]?|what (?:helps|can be done|is done)|(?:drugs|medicines?) (?:for|against)|helps? (?:against|with)|get rid of|(?:lowers?|lowered|reduced?)\b(?! the risk))/i,
    sections: /treat|what-is-done|helps|^care$|first-steps|management|what-to-do|drugs|lowers|change/,
  },
  {
    name: 'prevention',
    asks: /\b(?:prevent\w*|avoid(?:ed)?|protects? (?:against|from))\b/i,
    sections: /prevent|protect|avoid|helps/,
  },
  {
    name: 'tests',
    asks: /\b(?:found|diagnos\w*|tests?|tested|detect(?:ed)?|confirm(?:ed)?)\b/i,
    sections: /found|diagnos|tests?$|testing|work-up|assessment|first-steps/,
  },
  {
    name: 'spread',
    asks: /\b(?:spreads?|passed (?:on|down)|contagious|catching|transmitted|inherited)\b/i,
    sections: /spread|inherit|passed-on|transmission/,
  },
  {
    name: 'causes',
    asks: /\b(?:what (?:can )?(?:causes?|triggers?|raises?)|which \w+ (?:causes?|raise|trigger)|causes of|reasons? for|why (?:do|does|is|are)|triggers? of|brings? on|risk factors?|who gets|at risk|mechanism|makes? .+ worse|sets? off|develops?|come from|comes from)\b/i,
    sections:
      /cause|mechanism|^why-|trigger|risk|who-gets|more-likely|raises|set-it-off|sets-it-off|bring-on|drugs/,
  },
  {
    name: 'complications',
    asks: /\b(?:complications?|lead to|consequences?|untreated)\b/i,
    sections: /complication|what-it-can|damage|what-happens/,
  },
  {
    name: 'course',
    asks: /\b(?:how long|last|lasts|duration|outlook|prognosis|go(?:es)? away|life expectancy|get(?:s)? better)\b/i,
    sections: /outlook|course|duration|how-long|after|signs/,
    withAnswer: true,
  },
  {
    name: 'meaning',
    asks: /\b(?:what (?:does|do) .+ (?:measure|show|tell|mean|do)|how (?:does|do) .+ work)\b/i,
    sections: /shows|means|measures|works|what-it-does|effects|mechanism/,
    withAnswer: true,
  },
  {
    name: 'values',
    asks: /\b(?:normal|usual|levels?|range|values?|(?:is|too) (?:low|high)(?=\W*$))\b/i,
    sections: /means|values|levels|ranges?|thresholds|results?|number|what-counts/,
    withAnswer: true,
  },
];

/** Words that ask for an aspect and say nothing of the concept itself. */
export const ASPECT_WORDS =
  /\b(?:kinds?|types?|forms?|difference|between|signs?|symptoms?|treat\w*|therap(?:y|ies)|cured?|managed?|helps?|against|prevent\w*|avoid\w*|found|diagnos\w*|tested|detected|spread|passed|contagious|inherited|causes?|triggers?|raises?|reasons?|mechanism|risk|factors?|complications?|measures?|shows?|tells?|works?|normal|levels?|range|values?|lowers?|lowered|reduces?|get rid of|usually|often|normally|doctors?|patients?|attacks?|episodes?|flares?|warning|early|common|main|typical|possible|first|line|best|role|long|last|lasts|duration|outlook|prognosis|develops?|worse|curable|feels?|done|used|given)\b/gi;

/** The aspect that a question asks for; null when it asks for none, or for the whole. */
export function aspectOf(question: string): Aspect | null {
  return ASPECTS.find(({ asks }) => asks.test(question)) ?? null;
}
