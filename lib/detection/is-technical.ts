/** Word parts, mostly Greek and Latin, that only the profession's wordings have. */
const PARTS =
  /aemi|emia\b|neph|lith(?:iasis|ic)|osis\b|itis\b|pathy|plegi|algia|ectomy|otomy|ostomy|plasty|trophy|uria\b|pnea|penia|rrh|hyper|hypo|cardi|renal|hepat|gastr|cerebr|vascul|pulmon|dermat|ocular|ophthal|myo|neur|haem|hemo|thromb|carcin|neoplas|malignan|oma\b|oedema|edema|infarct|syncope|prurit|pyrexi|febril|emesis|lesion|congenital|gest(?:at|ation)|parturi|ureth|peri(?:t|n)|pleur|arthr|osteo|chondr|encephal|mening|sclero|stenosis|ischa?em|necro|dys|tachy|brady|lipid|ribonucle|otic\b|viscera|phary|laryn/;
/** Words with such parts that everybody has met. */
const MET =
  /^(arthritis|bronchitis|appendicitis|tonsillitis|hepatitis|meningitis|gingivitis|sinusitis|dermatitis|osteoporosis|tuberculosis|psychosis|diabetes.*|an(a)?emia|leuk(a)?emia|diarrh(o)?ea|melanoma|glaucoma|asthma|eczema|coma|trauma|hormones?|tumou?rs?|neurons?|cardiac arrest|cardiopulmonary resuscitation|hysterectomy|vasectomy|hypothermia|insomnia|physiotherapy|general anesthesia|cholesterol|miscarriage|surgery|hysteria|cystic fibrosis|psoriasis|gonorrh(o)?ea|dyslexia|multiple sclerosis|scoliosis|hemorrhoids?|haemorrhoids?|autopsy|antibiotics?|dementia)s?$/;

/** Whether a wording is one of the profession, so that a reader may want it explained though they know the concept. */
export function isTechnical(wording: string): boolean {
  const lower = wording.toLowerCase();
  return PARTS.test(lower) && !MET.test(lower);
}
