import type { Aspect } from './aspect.ts';

/** What is asked for in few ways, such as a dose or a germ. They come first, since their words are sure. */
export const NARROW_ASPECTS: readonly Aspect[] = [
  {
    name: 'when to get help',
    words: /red flags?|(?:see|call|ask|need) (?:a|the) doctor/,
    frames:
      /\bwhen (?:should|do|does|must|is it time|is|to)\b.*\b(?:doctor|hospital|help|emergency|ambulance)\b/i,
    sections: /when-to|red-flags|warning|get-help|urgent/,
    tells: /\b(?:doctor|hospital|emergency|ambulance|at once|right away|urgent\w*)\b/i,
  },
  {
    name: 'food',
    words: /(?:which|what) (?:foods?|drinks?)|foods?|diets?|eat(?:en|ing)?|meals?/,
    sections: /food|diet|^eat/,
    tells:
      /\b(?<!without |no )(?:foods?|diets?|eat|eating|meals?|drinks?|fruits?|vegetables?|greens|meat|fish|milk|eggs?|salt|beans?|liver|grains?|fib(?:er|re)|gluten|wheat)\b/i,
  },
  {
    name: 'route',
    words: /(?:which|what|by what) route|how is it given/,
    sections: /^route/,
    tells:
      /\b(?:intramuscular(?:ly)?|intravenous(?:ly)?|subcutaneous(?:ly)?|orally|by mouth|inhaled|into a vein)\b/i,
  },
  {
    name: 'dose',
    strict: true,
    words: /doses?|dosage|dosing/,
    sections: /^dos/,
    tells: /\d ?(?:mg|g|mL|µg|mcg|units?|IU)\b|\b(?:once|twice|three times) (?:daily|a day)\b/i,
  },
  {
    name: 'who should not',
    words:
      /contra-?indicat\w+|who (?:should not|should never|shouldn['’]?t|must not|can(?:not|['’]t))(?: (?:have|get|take|use|be))?/,
    frames: /\bwhen (?:should|must)\b.+\bnot\b/i,
    sections: /careful|should-not|contra/,
    tells:
      /\b(?:avoid\w*|stop it|do not|not (?:start|use|give|take|for)|should not|contraindicated|without advice)\b/i,
    fallback: /limits|safety|exceptions|interactions/,
  },
  {
    name: 'who it is for',
    words:
      /who (?:should|needs?|must)(?: (?:have|get|take|be))?|when to (?:start|begin|treat|screen|test)|indicat(?:ions?|ed)|candidates?|eligib\w+/,
    frames:
      /\bwhen (?:should|must|is|are|does|do)\b.+\b(?:started|begin|begun|begins|offered|indicated|needed)\b|\b(?:at what age|how often (?:should|must|do))\b/i,
    sections: /who|whom|indicat|screening|^start|when-(?:it|to-(?:start|treat))|gets-them|may-gain/,
    tells:
      /\b(?:from|at|aged?) \d|\d+[- ](?:to|\d+) ?years|\bat (?:high|higher|risk)|\d ?percent.*\b(?:when|is|are|anticoag\w*)\b|\b(?:is|are) (?:advised|recommended|indicated|offered|reasonable)\b/i,
  },
  {
    name: 'germ',
    kinds: ['organism'],
    words:
      /(?:which|what) (?:(?:kind|type|sort) of )?(?:virus(?:es)?|bacteri(?:um|a)|germs?|organisms?|microbes?|parasites?|fung(?:us|i))(?: causes?)?/,
    sections: /germ|organisms?|microb/,
    tells:
      /\b(?:virus(?:es)?|bacteri(?:um|a|al)|bacillus|germs?|streptococc\w*|staphylococc\w*|pneumococc\w*|meningococc\w*|Borrelia|Treponema|mycobacteri\w*|parasites?|fungi)\b/i,
  },
  {
    name: 'difference',
    words: /differences?|differs?|different(?= from)|distinguish\w*|same as|versus|vs|tell apart|apart from/,
    fallback: /kinds|types|forms|cause/,
    sections: /difference|differ|apart|versus|compar|mimic|instead|two-settings|kinds|types/,
    tells: /\b(?:unlike|while|whereas|both|differs?|different\w*|rather than|instead|in contrast)\b/i,
  },
  {
    name: 'calculation',
    strict: true,
    words: /calculat\w*|formulas?|equations?|worked out|computed?/,
    sections: /formula|calculat|equation/,
    tells: /\b(?:minus|divided|times|plus|formulas?|equations?|calculat\w*)\b|[×÷]/i,
  },
  {
    name: 'kinds',
    words:
      /kinds?|types?(?! (?:[12]|ii?)\b)|(?:which|what|two|three|other|different) forms|forms? of|sorts?|subtypes?|categor\w+|classif\w+|staged|stages|staging|graded?|how severe|severity/,
    sections: /kinds|types|forms|classification|stage|severity|two-settings|vocabulary|patterns|^words/,
    tells: /\b(?:kinds?|types?|forms?|stages?|class(?:es|ed)|grades?|subtypes?|classif\w+)\b/i,
  },
  {
    name: 'frequency',
    words:
      /how (?:common|frequent|rare|often does|many people|many \w+ (?:get|have))|what percentage|chances? of (?:getting|having)|common|frequent|rare|prevalence|incidence/,
    sections: /frequency|who-gets|prevalence|at-risk/,
    tells: /\b(?:common|rare|frequent|percent|\d+ (?:in|of|out of) (?:every )?\d+)\b|%/i,
  },
  {
    name: 'side effects',
    words:
      /side effects?|adverse|dangers? of|what are the risks of(?: taking| using)?|risks? of (?:taking|using)/,
    sections: /side-effect|adverse|careful|risks?$|safety|safe-use|limits|what-to-watch|harm|interactions/,
    tells: /\b(?:side effects?|adverse|can cause|may cause|risk)\b/i,
  },
  {
    name: 'safety',
    words: /safe(?:ly|ty)?/,
    sections: /careful|safe|should-not|avoid|risk|harm/,
    tells: /\b(?:safe\w*|careful|avoid\w*|harm\w*|risk\w*|not for use|should not)\b/i,
    fallback: /side-effect/,
  },
  {
    name: 'harm',
    words: /harms?|damages?|bad for/,
    sections: /side-effect|adverse|careful|safe|complication|what-it-can|damage|harm/,
    tells: /\b(?:harm\w*|damag\w*|risk)\b/i,
  },
];
