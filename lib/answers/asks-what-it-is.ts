/**
 * Whether a question asks what something is, by its words alone: "What is tachycardia?", "Define tachycardia",
 * or just "tachycardia". One that asks why, how, when or whether asks for more than that.
 */
export function asksWhatItIs(question: string): boolean {
  const asked = question.trim().replace(/^(?:and|so|please|ok(?:ay)?)[, ]+/i, '');
  if (
    /^(?:what(?:[’']?s| is| are| was| do| does)?|define|explain|describe|definition of|meaning of)\b/i.test(
      asked,
    ) ||
    /^how do(?:es)? .+ works?\b/i.test(asked)
  )
    return true;
  return !/\b(?:why|how|when|where|who|which|can|could|do|does|did|is|are|should|will|would|may|must)\b/i.test(
    asked,
  );
}
