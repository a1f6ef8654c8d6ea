/**
 * Words in a question that may mean someone is in danger now. Whoever asks with them sees what to do first,
 * whatever else is found: a needless line costs little, a missing one can cost much.
 */
const DANGER: readonly RegExp[] = [
  /\b(?:seizures?|convulsions?|convulsing|fitting|having a fit)\b/i,
  /\b(?:unconscious|passed out|passing out|collaps\w*|faint(?:ed|ing|s)?|unresponsive|lifeless|limp|floppy)\b/i,
  /\b(?:can(?:'|’)?t|cannot|can not|hard to|difficult to|struggl\w+ to|unable to|won(?:'|’)?t|(?:does|do|did|is|are) ?n[o'’]t) (?:really |properly )?(?:wake|waking|be woken|breathe|breathing|get (?:any |enough )?air|catch \w+ breath|speak|talk|move|see|swallow|feel (?:\w+ )?(?:arm|leg|face|side))/i,
  /\b(?:very (?:drowsy|sleepy)|drowsy|coma|confus(?:ed|ion)|delirious)\b/i,
  /\b(?:chest (?:pain|pressure|tightness)|(?:pain|pressure|tightness)\b.{0,20}\b(?:chest|jaw|left arm)|heart attack|stroke|clots?\b.{0,30}\blungs?|choking|not breathing|short(?:ness)? of breath|gasping|breath\w*\b.{0,30}\b(?:stop\w*|hard|trouble|bad|difficult\w*)|(?:stop\w*|trouble|difficulty) breath\w*)\b/i,
  /\b(?:suicid\w*|kill(?:ing)? (?:my|him|her|them|your)sel\w*|end (?:my|his|her|their) life|(?:do(?:es)? ?n[o'’]t|no longer) want(?:s|ed)? to live|want(?:s|ed)? to die|no (?:point|reason) (?:in|to) (?:liv\w*|go\w* on)|end(?:ing)? it(?: all)?|better off dead|not want to (?:be alive|be here|wake up)|hurt(?:ing)? (?:my|him|her|them)sel\w*|self[- ]harm)\b/i,
  /\b(?:overdos\w*|(?:lethal|fatal|deadly) (?:dose|amount)|poison\w*|swallow(?:ed|s)\b.{0,30}\b(?:bleach|battery|batteries|magnets?|detergent|pills|tablets|chemical\w*)|(?:drank|drunk|ate|eaten|inhaled|licked)\b.{0,30}\b(?:antifreeze|bleach|cleaner|detergent|paint|thinner|gasoline|petrol|acid|methanol|pesticide|mushrooms?|berries|fuel)|(?:ate|took|swallowed|drank)\b.{0,15}\b(?:whole|entire|all)\b.{0,15}\b(?:bottle|box|pack\w*|pills|tablets)|(?:took|taken|swallowed|had) (?:way |far )?too (?:many|much)\b)/i,
  /\b(?:(?:vomit\w*|throw\w* up|cough\w*(?: up)?|pass\w*|spit\w*) (?:up )?(?:\w+ )?blood|heavy bleeding|bleeding (?:heavily|a lot|out)|blood everywhere|(?:bleed\w*|blood)\b.{0,40}\b(?:not|n't|n’t|never) stop|blood\b.{0,20}\b(?:vomit|sputum|spit|stool)|black (?:tarry )?stools?)\b/i,
  /\b(?:anaphyla\w*|(?:tongue|lips?|throat|face)\b.{0,20}\bswell\w*|swell\w*\b.{0,25}\b(?:tongue|lips?|throat|face)|throat\b.{0,20}\b(?:clos\w*|tight\w*)|(?:blue|grey|gray) (?:lips|skin|face)|(?:turn\w*|went|gone|is|are) (?:blue|grey|gray))\b/i,
  /\b(?:sudden(?:ly)?|all of a sudden)\b.{0,40}\b(?:weak\w*|numb\w*|paraly\w*|vision|sight|blind\w*|speech|headache|pain|dizz\w*|confus\w*)|\b(?:droop\w*|slurr\w*|crooked (?:face|mouth|smile)|(?:face|mouth|smile)\b.{0,15}\b(?:crooked|lopsided|uneven)|(?:arm|leg|face|side)\b.{0,15}\b(?:numb|weak|paraly[sz]ed)|numb (?:arm|leg|face|side)|one side (?:of )?(?:\w+ )?(?:body|face))\b/i,
  /\b(?:worst (?:headache|pain)|thunderclap|headache\b.{0,40}\b(?:worst|sudden\w*)|stiff neck)\b/i,
  /\b(?:pregnan\w*\b.{0,60}\b(?:headache|flash\w*|vision|bleed\w*|blurr\w*)|(?:headache|flash\w*|bleed\w*)\b.{0,60}\bpregnan\w*)\b/i,
  /\b(?:sepsis|septic|emergency|ambulance|dying|going to die|about to die)\b/i,
];

/**
 * Questions of someone who learns and is in no danger: what a disease comes from, its kinds, how it is defined or
 * prevented. Anything about signs, about what to do, about a person or about what a person feels or shows (chest pain)
 * is none of these, nor is what it is: whoever asks what a stroke is may be looking at one.
 */
const LEARNING =
  /^\W*(?:what (?:causes|happens in|goes wrong in)\b|what (?:is|are) the (?:causes?|types?|kinds?|mechanisms?|pathophysiology|criteria|definition|targets?|goals?|risk factors)\b|what is the (?:[\w-]+ )?(?:dose|dosage|target|threshold|score)\b|which (?:scores?|criteria|scales?)\b|(?:diagnostic )?criteria (?:for|of)\b|how (?:is|are|can|could) .+ (?:defined|classified|staged|prevented|distinguished)\b)/i;
const NOW_OR_SOMEONE =
  /\b(?:signs?|symptoms?|do|doing|help|first aid|emergency|now|just|since|suddenly|today|i|i['’]?m|my|me|we|our|he|she|his|her|him|they|someone|somebody|child|baby|kid|son|daughter|mother|father|mom|mum|dad|wife|husband|partner|friend|grand\w+|overdos\w*|lethal|fatal|deadly|suicid\w*|poison\w*|dying)\b/i;
const FELT =
  /\b(?:chest|breath\w*|gasp\w*|chok\w*|bleed\w*|vomit\w*|cough\w*|headaches?|swell\w*|numb\w*|weak\w*|drows\w*|sleepy|confus\w*|stiff|sudden|droop\w*|slurr\w*|black|blue)\b/i;

/** Whether a question speaks of something that can be an emergency. */
export function soundsUrgent(question: string): boolean {
  if (LEARNING.test(question) && !NOW_OR_SOMEONE.test(question) && !FELT.test(question)) return false;
  return DANGER.some((pattern) => pattern.test(question));
}
