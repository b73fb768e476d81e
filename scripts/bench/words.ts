type Words = readonly [string, ...string[]];

/** Invented places, and committees as many municipalities have them. */
export const places: Words = [
  "Birkelund",
  "Havnsø",
  "Åkær",
  "Nørreskov",
  "Lyngdal",
  "Sandvad",
  "Østermose",
  "Kilderup",
];
export const bodies: Words = [
  "Økonomiudvalget",
  "Socialudvalget",
  "Teknik- og Miljøudvalget",
  "Børne- og Skoleudvalget",
  "Kulturudvalget",
  "Kommunalbestyrelsen",
  "Ældreudvalget",
  "Planudvalget",
];
export const topics: Words = [
  "Godkendelse af",
  "Orientering om",
  "Drøftelse af",
  "Budget for",
  "Høring om",
  "Ny aftale om",
  "Status på",
  "Takster for",
];
export const subjects: Words = [
  "cykelstien ved åen",
  "de nye ældreboliger",
  "skolernes svømmehal",
  "lokalplanen for havnen",
  "støtten til idrætten",
  "vejbelysningen i byen",
  "kolonihaverne",
  "dagtilbuddet i skoven",
  "bibliotekets åbningstider",
  "vandløbet og engene",
  "parkeringen på torvet",
  "genbrugspladsen",
  "sundhedshuset",
  "affaldsgebyret",
  "plejehjemmets køkken",
  "borgerrådgiveren",
  "ungdomsskolen",
  "kystsikringen",
  "varmeværket",
  "musikskolen",
];
export const openings: Words = [
  "Forvaltningen vurderer at",
  "Udvalget har bedt om at",
  "Det fremgår af sagen at",
  "Borgerne har ønsket at",
  "I budgettet er det forudsat at",
  "Efter høringen foreslås det at",
  "Kommunen skal sikre at",
  "Rådet bemærker at",
];
export const sections: Words = [
  "kan gennemføres inden for rammen",
  "kræver en særskilt bevilling",
  "bør udskydes til næste år",
  "skal ses i sammenhæng med helhedsplanen",
  "er blevet dyrere end ventet",
  "berører flere matrikler",
  "forudsætter en dispensation",
  "giver færre klager end før",
  "kan samles under én ledelse",
  "afventer statens svar",
];
export const endings: Words = [
  "og forelægges igen til foråret",
  "så længe taksten ikke ændres",
  "når høringsfristen er udløbet",
  "uden at serviceniveauet sænkes",
  "med en merudgift på 250.000 kr",
  "hvis de frivillige tager del i arbejdet",
  "efter aftale med nabokommunerne",
  "og evalueres efter to år",
  "under hensyn til naturen",
  "i tæt dialog med brugerne",
];
export const outcomes: Words = [
  "Godkendt.",
  "Indstillingen tiltrådt.",
  "Udsat.",
  "Taget til efterretning.",
  "Anbefales godkendt.",
  "Afvist.",
  "Drøftet.",
  "Godkendt med den ændring, at arbejdet begynder et år senere.",
];
