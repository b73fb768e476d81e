/**
 * Platt's scaling (Platt 1999) of the decoder's posteriors. Neighbours, letters and repetitions lean on one another, so
 * that the product of their odds says too much; fitted so that of the words said to be right with a probability that
 * share is right. Fitted on minutes, agendas, letters and plans, damaged by the tables in `scripts/damage` and by
 * tesseract's English and Danish models on poor prints, half of them held back for the test; misspelt truths left out.
 */
const fit = {
  intercept: -0.03,
  slope: 0.57,
  /** Added where the word as read is a right word itself. */
  known: { intercept: 0.05, slope: 0.16 },
} as const;

/** Log odds from which more evidence says no more. */
const surest = 9;

/**
 * Probability that a word comes out right, from the decoder's posterior.
 * @param known whether the word as read is right Danish by itself.
 */
export function calibrated(posterior: number, known: boolean): number {
  const share = Math.min(Math.max(posterior, 1e-9), 1 - 1e-9);
  const odds = Math.min(Math.log(share / (1 - share)), surest);
  let score = fit.intercept + fit.slope * odds;
  if (known) score += fit.known.intercept + fit.known.slope * odds;
  return 1 / (1 + Math.exp(-score));
}
