/** What Danish papers as good as never have, where a number follows: a sign was read as it. */
export const paperSigns = /[$&£]/u;

/**
 * How many times likelier § is where a citation may stand than in the texts of all kinds that the network was taught.
 * Figures beside a citation have shares of § under 0.02 in it, signs of bad scans over 0.1: anything between parts them.
 */
export const moreOften = 15;
/** The same where what was read instead is no figure. */
export const farMoreOften = 200;
