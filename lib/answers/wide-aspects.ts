import type { Aspect } from './aspect.ts';

/** What is asked for in many ways, such as signs, treatment or causes. */
export const WIDE_ASPECTS: readonly Aspect[] = [
  {
    name: 'signs',
    kinds: ['symptom'],
    words:
      /signs?|symptoms?|feels?|looks? like|painful|hurts?|recogni[sz]ed?|notice[ds]?|present(?:s|ation)|picture|felt/,
    frames: /\bhow (?:do|can|would|could) (?:i|you|one|people|we) (?:know|tell)\b/i,
    sections: /^signs|symptoms|warning-signs|picture|features|presentation|feels|red-flags|common-signs/,
    fallback: /lack/,
  },
  {
    name: 'cure',
    words: /cur(?:e|es|ed|able)|incurable/,
    sections: /cure/,
    tells:
      /\b(?:cur(?:e|es|ed|able)|lifelong|for life|stays|remission|under control|controlled|get over|by (?:it|them)sel(?:f|ves))\b/i,
    fallback: /outlook|treat|what-is-done|helps/,
  },
  {
    name: 'treatment',
    words:
      /(?<!\bnot |\bun)treat\w*|therap(?:y|ies)|heal(?:s|ed)?|manage[ds]?|management|dissolved?|removed?|remed(?:y|ies)|reliev\w*|eased?|eases|what (?:helps|works|can be done|is done)|what (?:can|could|should|do) (?:i|you|one|people|we) (?:do|take|use|try)|(?:drugs?|medicines?|antibiotics?|tablets?|surgery|options) (?:for|against)|(?:which|what) (?:drugs?|medicines?|antibiotics?|tablets?|blockers?)|first[- ]line|(?:drugs?|medicines?) of choice|first[- ]choice|helps? (?:against|with)|get rid of|what to do|first aid|(?:lowers?|lowered|reduced?)\b(?! the risk)/,
    frames: /\b(?:do|does|is|are) .*\b(?:need(?:ed)?|necessary)\b/i,
    sections:
      /(?<!not-|before-)treat|what-is-done|helps|^care$|first-steps|management|what-to-do|drugs|lowers|change|dose|^steps|choices|^acute-attack/,
    kinds: ['drug', 'drug-class'],
    tells: /\b(?:treat\w*|helps?|surgery|operation|drugs?|medicines?|tablets?|antibiotics?|cured?)\b/i,
  },
  {
    name: 'prevention',
    words:
      /(?<!primary |secondary )prevent\w*|avoid(?:ed)?|protects? (?:against|from)|protection|vaccin\w*|lowers? the risk|should not be|keep from/,
    sections: /prevent|protect|avoid|vaccin/,
    fallback: /helps|risk/,
    tells: /\b(?:prevent\w*|protects?|vaccin\w*|avoid\w*|without|free of)\b/i,
  },
  {
    name: 'tests',
    kinds: ['lab-test'],
    words:
      /found|finds?(?: out| it)?|diagnos\w*|criteria|tests?|tested|detect(?:ed)?|confirm(?:ed)?|check(?:ed)?(?: for)?|scans?|imaged|measured/,
    sections:
      /found|diagnos|tests?$|testing|work-up|assessment|first-steps|screening|serology|criteria|definition/,
    tells:
      /\b(?:tests?|diagnos\w*|criteria|imaging|scans?|CT|MRI|ECG|x-rays?|ultrasound|biopsy|measur(?:ed|es))\b/i,
  },
  {
    name: 'inheritance',
    words:
      /inherited|hereditary|genetic(?:ally)?|runs? in (?:the |a )?famil(?:y|ies)|passed down|(?:in|by) (?:the|my|his|her) genes/,
    sections: /inherit|passed-on|in-the-family/,
    tells: /\b(?:inherit\w*|famil(?:y|ies)|genes?|genetic\w*|parents?|relatives)\b/i,
  },
  {
    name: 'spread',
    words:
      /spreads?|airborne|give it to|get it from|infect (?:others|other people|someone)|passed on|passed|contagious|infectious|catch(?:ing)?|caught|transmitted|transmission/,
    frames: /\bhow (?:do|does|can) (?:people|you|one|someone) get\b/i,
    sections: /spread|passed-on|transmission|catch/,
    tells:
      /\b(?:spreads?|catch|caught (?:from|by)|passe[sd] (?:it )?(?:on|from|to)|contagious|by (?:close )?contact|(?:contact|touch) with|bites?)\b/i,
  },
  {
    name: 'purpose',
    words: /used for|taken for|given for|prescribed|look(?:s|ing)? for|(?:role|place|point|purpose) of/,
    frames: /\b(?:why|when|what) (?:is|are|do|does) .+ (?:taken|used|given|done|measured|checked|needed)\b/i,
    sections: /uses?$|used|when-it-is|indications?|what-it-does|what-for|shows|read/,
    tells: /\b(?:used|taken|given|for)\b/i,
    withAnswer: true,
  },
  {
    name: 'complications',
    words:
      /complications?|lead to|consequences?|affects?|do(?:es)? to (?:the|your) body|untreated|not (?:being )?treated|without treatment/,
    sections: /complication|problems|what-it-can|damage|what-happens/,
    tells: /\b(?:can (?:lead|cause|harm|damage)|raises? the risk|complications?|damage)\b/i,
  },
  {
    name: 'what happens',
    words:
      /goes wrong|happens? (?:in|to|with|when|if)|pathophysiology|pathogenesis|(?:mechanism|mode)s?(?: of action)?/,
    sections: /mechanism|what-happens|^why/,
    tells: /\b(?:because|so that|cannot|so)\b/i,
    withAnswer: true,
  },
  {
    name: 'danger',
    words:
      /dangerous(?! (?:\w+ ){1,2}(?:level|number|value))|serious|deadly|fatal|harmless|life[- ]threatening|die|dies|dying|kills?|survive\w*|survival|deaths?|mortality|severe is|bad is/,
    sections: /complication|problems|what-it-can|danger|red-flags|outlook|mortality/,
    fallback: /urgent/,
    tells:
      /\b(?:emergency|dangerous|serious|can lead|strokes?|clots?|kills?|die|deaths?|fatal|deadly|mortality|survive\w*|live (?:long|a|as)|life expectancy|harmless|damages?|harms?|threatens? life|life-threatening|risk of)\b/i,
  },
  {
    name: 'time',
    strict: true,
    words: /how soon|how long (?:until|before)|incubation(?: period)?/,
    frames:
      /\b(?:how (?:quickly|fast) (?:do|does|will|can) .+ (?:work|act|help|heal|recover|better)|how long .+ take)\b/i,
    sections: /how-long|onset/,
    tells:
      /\b(?:(?:within|after|for|in|over|several|some) .{0,20}(?:minutes?|hours?|days?|weeks?|months?)|at once)\b/i,
    fallback: /course|outlook/,
  },
  {
    name: 'who gets it',
    words:
      /who gets|who is (?:most )?(?:at risk|likely)|at risk|(?:more|most) likely to (?:get|have|develop)|risk factors?/,
    sections: /who|likel|risk/,
    tells: /\b(?:more (?:likely|often)|risk factors?)\b/i,
    fallback: /cause|raises|trigger|mechanism/,
  },
  {
    name: 'causes',
    words:
      /caused by|causes(?=\W*$)|what (?:can |could |may )?(?:causes?|triggers?|raises?)|causes? of|triggers?|reasons? for|brings? on|(?:increases?|raises?|adds? to) the (?:chances?|risk|odds)|sets? off|develops?|comes? from|due to|start(?:s|ed)?/,
    frames:
      /\bwhy (?:do|does|did|is|are|can)\b|\bmakes? .+ (?:worse|flare)\b|\bwhich \w+ (?:causes?|raise|trigger)\b/i,
    sections:
      /cause|mechanism|^why|trigger|risk|who-gets|more-likely|raises|set-it-off|sets-it-off|reasons|begins|starts|where-it|bring-on|drugs/,
    tells: /\b(?:causes?|caused|because|trigger\w*|raises?|comes? from|brings? on)\b/i,
  },
  {
    name: 'course',
    words:
      /how long|lasts?|duration|outlook|prognosis|go(?:es)? away|life expectancy|gets? better|for (?:life|good)|lifelong|permanent|normal life|live with|recover\w*|revers\w+|comes? back|returns?|recur\w*|relapses?|(?:get|have|catch) .{0,30}(?:twice|again|more than once)|a second time|heal on|pass on (?:its|their)/,
    sections: /outlook|course|duration|how-long|after|what-happens-next|what-follows/,
    tells:
      /\b(?:lasts?|lifelong|lasting|for (?:life|good)|cur(?:e|es|ed|able)|heals?|comes? back|return\w*|recur\w*|relapses?|second|again|twice|remission|controlled|under control|by (?:it|them)sel(?:f|ves)|back to normal|revers\w*|goes? away|gone|get better|turned back|(?:for|within|over|in) .{0,20}\b(?:days?|weeks?|months?|years?))\b/i,
  },
  {
    name: 'effect',
    words: /effective|successful|worth it|worthwhile|benefits? of|good for/,
    frames: /^\W*(?:does|do|will|how well do(?:es)?) .+ work\b/i,
    sections: /effect|helps|what-it-does|benefit|evidence|treat|what-is-done|may-gain/,
    tells:
      /\b(?:help\w*|works?|lower\w*|reduc\w*|prevent\w*|cur(?:e|es|ed)|better|effective|percent|no (?:benefit|effect))\b/i,
  },
  {
    name: 'result',
    words: /(?:abnormal|positive|negative) (?:results?|tests?)/,
    frames:
      /\b(?:high|low|raised|elevated|increased|decreased|positive|negative)\b.*\bmeans?\b|\bmeans?\b.*\b(?:is|are) (?:high|low|raised|elevated|positive|negative)\b/i,
    sections: /\b(?:high|low|raises|results?|number|read|means?)\b/,
    withAnswer: true,
  },
  {
    name: 'meaning',
    words: /meaning/,
    frames: /\b(?:what (?:does|do) .+ (?:measure|show|tell|mean|do)|how (?:does|do) .+ work)\b/i,
    sections: /shows|means|measures|works|what-it-does|effects|mechanism/,
    withAnswer: true,
  },
  {
    name: 'values',
    strict: true,
    frames:
      /\b(?:what is|what['’]s) (?:considered (?:an? )?|an? )(?:too )?(?:healthy|high|low|dangerous|good|bad)\b(?! blood pressure\W*$)/i,
    words:
      /how (?:high|low)|defines|suggests|indicates|normal(?! life)|healthy (?:range|level)|good(?= \w+ (?:level|number|value))|dangerous(?:ly)? (?=high|low)|usual|levels?|range|values?|targets?|goals?|thresholds?|cut-?offs?|limits?|(?:is|too) (?:low|high)(?=\W*$)/,
    sections: /means|values|levels|ranges?|thresholds|results?|number|what-counts|targets?|goals?/,
    tells: /(?<![A-Za-z])\d/,
  },
];
