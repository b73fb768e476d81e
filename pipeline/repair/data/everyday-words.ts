/**
 * Words of letters and of talk that minutes seldom have, and that are one letter from another Danish word: taken by the
 * minutes alone, each would look like a slip.
 */
export const everydayWords: readonly string[] =
  `hej nej mor far bror sol rod tog hav gade mave ben mel sad lad kone bad sang malt os sam fald hals hos kat mus gas
  hun ham dig mig din min jer gris mand hund hest ko land vand gang tale smag lever hale barn dreng pige kys
  kage mad ost salt sten sand vind regn sne stol bord lampe seng nat morgen aften sommer vinter`.split(/\s+/);
