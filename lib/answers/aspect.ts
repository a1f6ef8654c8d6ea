/** What a question wants to know of a concept, and where articles say it. */
export interface Aspect {
  /** For the reader: "signs", "treatment". */
  readonly name: string;
  /** How questions ask for it. */
  readonly asks: RegExp;
  /** Ids of the sections that tell it. */
  readonly sections: RegExp;
  /** How a statement of another section, or the answer, tells it; for articles without such a section. */
  readonly tells?: RegExp;
  /** Whether the article's answer belongs to it, before the sections. */
  readonly withAnswer?: true;
}

/** The first that a question asks for counts, so what is asked in fewer ways comes first. */
const ASPECTS: readonly Aspect[] = [
  {
    name: 'when to get help',
    asks: /\b(?:when (?:should|do|does|must|is it time|to)\b.*\b(?:doctor|hospital|help|emergency|ambulance)|(?:see|call|ask|need) (?:a|the) doctor|red flags?)\b/i,
    sections: /when-to|red-flags|warning|get-help|urgent/,
    tells: /\b(?:doctor|hospital|emergency|ambulance|at once|right away|urgent\w*)\b/i,
  },
  {
    name: 'kinds',
    asks: /\b(?:kinds?|types?(?! (?:[12]|ii?)\b)|forms?|sorts?|subtypes?|categor\w+|classif\w+|staged|stages|staging|graded?|difference|severe|severity)\b/i,
    sections: /kinds|types|forms|classification|stage|severity|two-settings|vocabulary|patterns|words/,
    tells: /\b(?:kinds?|types?|forms?|stages?|classes|grades?|subtypes?|classif\w+)\b/i,
  },
  {
    name: 'frequency',
    asks: /\b(?:how (?:common|frequent|rare|many people)|prevalence|incidence)\b/i,
    sections: /frequency|who-gets|prevalence|at-risk/,
    tells: /\b(?:common|rare|frequent|percent|\d+ (?:in|of|out of) (?:every )?\d+)\b|%/i,
  },
  {
    name: 'side effects',
    asks: /\b(?:side effects?|adverse|dangers? of|risks? of (?:taking|using))\b/i,
    sections: /side-effect|adverse|careful|risks?$|safety|safe-use|limits|what-to-watch|harm|interactions/,
    tells: /\b(?:side effects?|adverse|can cause|may cause|risk)\b/i,
  },
  {
    name: 'harm',
    asks: /\b(?:harms?|damages?|bad for)\b/i,
    sections: /side-effect|adverse|careful|complication|what-it-can|damage|harm/,
    tells: /\b(?:harm\w*|damag\w*|risk)\b/i,
  },
  {
    name: 'signs',
    asks: /\b(?:signs?|symptoms?|feels?|looks? like|recogni[sz]ed?|notice[ds]?|how (?:do|can|would|could) (?:i|you|one|people|we) (?:know|tell)|present(?:s|ation)|picture)\b/i,
    sections: /^signs|symptoms|warning-signs|picture|features|presentation|feels|red-flags|common-signs/,
  },
  {
    name: 'treatment',
    asks: /\b(?:treat\w*|therap(?:y|ies)|cur(?:ed?|able)|heal(?:s|ed)?|manage[ds]?|management|dissolved?|removed?|remed(?:y|ies)|reliev\w*|eased?|eases|what (?:helps|works|can be done|is done)|(?:drugs?|medicines?|antibiotics?|tablets?|surgery|options) (?:for|against)|helps? (?:against|with)|get rid of|(?:lowers?|lowered|reduced?)\b(?! the risk))/i,
    sections:
      /treat|what-is-done|helps|^care$|first-steps|management|what-to-do|drugs|lowers|change|dose|^steps|choices/,
    tells: /\b(?:treat\w*|helps?|surgery|operation|medicines?|tablets?|antibiotics?|cured?)\b/i,
  },
  {
    name: 'prevention',
    asks: /\b(?:prevent\w*|avoid(?:ed)?|protects? (?:against|from)|protection|vaccin\w*|lowers? the risk|should not be|keep from)\b/i,
    sections: /prevent|protect|avoid|helps|vaccin/,
    tells: /\b(?:prevent\w*|protects?|vaccin\w*|avoid\w*)\b/i,
  },
  {
    name: 'tests',
    asks: /\b(?:found|diagnos\w*|tests?|tested|detect(?:ed)?|confirm(?:ed)?|check(?:ed)? for|scans?)\b/i,
    sections: /found|diagnos|tests?$|testing|work-up|assessment|first-steps|screening/,
    tells: /\b(?:tests?|diagnos\w*|criteria|imaging|scans?|CT|MRI|ECG|x-rays?|ultrasound|biopsy|measured)\b/i,
  },
  {
    name: 'spread',
    asks: /\b(?:spreads?|passed (?:on|down)|contagious|infectious|catch(?:ing)?|caught|transmitted|inherited|hereditary|runs? in)\b/i,
    sections: /spread|inherit|passed-on|transmission/,
    tells:
      /\b(?:spreads?|catch|caught (?:from|by)|passe[sd] (?:on|from|to)|contagious|inherit\w*|famil(?:y|ies)|genes?|bites?)\b/i,
  },
  {
    name: 'causes',
    asks: /\b(?:what (?:can )?(?:causes?|triggers?|raises?)|which \w+ (?:causes?|raise|trigger)|causes? of|reasons? for|why (?:do|does|did|is|are|can)|triggers? of|brings? on|risk factors?|who gets|at risk|mechanism|pathophysiology|goes wrong|happens in|makes? .+ (?:worse|flare)|sets? off|develops?|comes? from|due to|start(?:s|ed)?)\b/i,
    sections:
      /cause|mechanism|^why|trigger|risk|who-gets|more-likely|raises|set-it-off|sets-it-off|bring-on|drugs/,
    tells: /\b(?:causes?|caused|because|trigger\w*|raises?|comes? from|brings? on)\b/i,
  },
  {
    name: 'complications',
    asks: /\b(?:complications?|lead to|consequences?|untreated)\b/i,
    sections: /complication|what-it-can|damage|what-happens/,
    tells: /\b(?:can (?:lead|cause|harm|damage)|complications?|damage)\b/i,
  },
  {
    name: 'danger',
    asks: /\b(?:dangerous|serious|deadly|fatal|harmless)\b/i,
    sections: /complication|what-it-can|danger|red-flags|outlook/,
    tells: /\b(?:emergency|dangerous|serious|kills?|die|deaths?|fatal|deadly|damages?|harms?|risk of)\b/i,
  },
  {
    name: 'course',
    asks: /\b(?:how long|last|lasts|duration|outlook|prognosis|go(?:es)? away|life expectancy|get(?:s)? better|for (?:life|good)|lifelong|permanent|recover\w*)\b/i,
    sections: /outlook|course|duration|how-long|after|what-happens-next|what-follows/,
    tells:
      /\b(?:lasts?|lifelong|for (?:life|good)|cured?|comes? back|goes? away|(?:for|within|over|in) .{0,20}\b(?:days?|weeks?|months?|years?))\b/i,
  },
  {
    name: 'meaning',
    asks: /\b(?:what (?:does|do) .+ (?:measure|show|tell|mean|do)|how (?:does|do) .+ work)\b/i,
    sections: /shows|means|measures|works|what-it-does|effects|mechanism/,
    withAnswer: true,
  },
  {
    name: 'values',
    asks: /\b(?:normal|usual|levels?|range|values?|targets?|thresholds?|(?:is|too) (?:low|high)(?=\W*$))\b/i,
    sections: /means|values|levels|ranges?|thresholds|results?|number|what-counts|targets?/,
    tells: /\d/,
  },
];

/** Words that ask for an aspect and say nothing of the concept itself. */
export const ASPECT_WORDS =
  /\b(?:kinds?|types?|forms?|sorts?|classif\w+|staged?|staging|graded?|difference|between|signs?|symptoms?|present\w*|picture|know|tell|common|frequent|rare|prevalence|incidence|side effects?|adverse|dangers?|dangerous|serious|deadly|fatal|harmless|treat\w*|therap(?:y|ies)|cured?|heal(?:s|ed)?|managed?|management|remed(?:y|ies)|reliev\w*|eased?|eases|options|helps?|against|prevent\w*|avoid\w*|found|diagnos\w*|checked?|tests?|tested|detected|spread|passed|contagious|infectious|catch(?:ing)?|caught|transmitted|inherited|hereditary|causes?|triggers?|raises?|reasons?|mechanism|pathophysiology|goes wrong|start(?:s|ed)?|brings?|risk|factors?|complications?|measures?|shows?|works?|normal|levels?|range|values?|targets?|lowers?|lowered|reduces?|get rid of|usually|often|normally|doctors?|see|hospital|patients?|attacks?|episodes?|flares?|warning|early|main|typical|possible|first|line|best|role|long|last|lasts|duration|outlook|prognosis|life|good|lifelong|permanent|develops?|worse|curable|feels?|done|used|given|take[ns]?|harms?|damages?|bad)\b/gi;

/** The aspect that a question asks for; null when it asks for none, or for the whole. */
export function aspectOf(question: string): Aspect | null {
  return ASPECTS.find(({ asks }) => asks.test(question)) ?? null;
}
