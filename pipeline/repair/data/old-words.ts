/**
 * Forms that Danish gave up with the spelling reform of 1948, with the plural of verbs, and with the passive preterites
 * of old minutes. Those with aa are left out, for a name may be spelled so to this day.
 */
export const oldWords: ReadonlySet<string> = new Set(
  `skulde vilde kunde ere bleve toge finge ginge vedtoges forkastedes henvistes bevilgedes anbefaledes oplæstes
  godkendtes fremlagdes forelagdes nedsattes udsattes valgtes henlagdes bemyndigedes androges meddeltes fandtes
  besluttedes gjordes`.split(/\s+/),
);
