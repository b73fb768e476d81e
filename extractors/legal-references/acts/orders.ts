import type { ActNames } from "./act-names.ts";

/** Orders that papers call by a nickname. */
export const orders: readonly ActNames[] = [
  [
    "bekendtgørelse om kommunernes låntagning og meddelelse af garantier m.v.",
    "lånebekendtgørelsen",
    "bekendtgørelse om kommunernes låntagning",
    "bekendtgørelse om kommunernes låntagning og meddelelse af garantier",
  ],
  [
    "bekendtgørelse om kommunernes budget- og regnskabsvæsen, revision m.v.",
    "budget- og regnskabsbekendtgørelsen",
    "bekendtgørelse om kommunernes budget- og regnskabsvæsen",
  ],
  [
    "bekendtgørelse om vederlag, diæter, pension m.v. for varetagelsen af kommunale hverv",
    "vederlagsbekendtgørelsen",
  ],
  [
    "bekendtgørelse om støtte til almene boliger m.v.",
    "støttebekendtgørelsen",
    "bekendtgørelse om støtte til almene boliger",
  ],
  [
    "bekendtgørelse om drift af almene boliger m.v.",
    "driftsbekendtgørelsen",
    "bekendtgørelse om drift af almene boliger",
  ],
  ["bekendtgørelse om affald", "affaldsbekendtgørelsen"],
  [
    "bekendtgørelse om affaldsregulativer, -gebyrer og -aktører m.v.",
    "affaldsaktørbekendtgørelsen",
    "bekendtgørelse om affaldsregulativer, gebyrer og aktører",
  ],
  ["bekendtgørelse om forebyggelse og bekæmpelse af rotter", "rottebekendtgørelsen"],
  [
    "bekendtgørelse om spildevandstilladelser m.v. efter miljøbeskyttelseslovens kapitel 3 og 4",
    "spildevandsbekendtgørelsen",
    "bekendtgørelse om spildevandstilladelser m.v.",
  ],
  ["bekendtgørelse om godkendelse af listevirksomhed", "godkendelsesbekendtgørelsen", "listebekendtgørelsen"],
  ["bekendtgørelse om bygningsreglement 2018 (BR18)", "bygningsreglementet"],
  ["bekendtgørelse om udlejning af almene boliger m.v.", "udlejningsbekendtgørelsen"],
  ["bekendtgørelse om vandløbsregulering og -restaurering m.v.", "restaureringsbekendtgørelsen"],
  ["bekendtgørelse om miljøregulering af visse aktiviteter", "aktivitetsbekendtgørelsen"],
  [
    "bekendtgørelse om udpegning og administration af internationale naturbeskyttelsesområder samt beskyttelse af visse arter",
    "habitatbekendtgørelsen",
  ],
  ["bekendtgørelse om anvendelse af affald til jordbrugsformål", "slambekendtgørelsen"],
  [
    "bekendtgørelse om godkendelse af projekter for kollektive varmeforsyningsanlæg",
    "projektbekendtgørelsen",
    "bekendtgørelse om varmeplanlægning og godkendelse af anlægsprojekter for kollektive varmeforsyningsanlæg",
  ],
  [
    "bekendtgørelse om magtanvendelse og andre indgreb i selvbestemmelsesretten over for voksne samt om særlige sikkerhedsforanstaltninger for voksne og modtagepligt i boformer efter serviceloven",
    "magtanvendelsesbekendtgørelsen",
  ],
  ["bekendtgørelse om vejafmærkning", "vejafmærkningsbekendtgørelsen"],
  [
    "bekendtgørelse om vurdering af visse offentlige og private anlægs virkning på miljøet (VVM) i medfør af lov om planlægning",
    "VVM-bekendtgørelsen",
  ],
  [
    "bekendtgørelse om vandkvalitet og tilsyn med vandforsyningsanlæg",
    "drikkevandsbekendtgørelsen",
    "vandkvalitetsbekendtgørelsen",
  ],
  ["bekendtgørelse om vandindvinding og vandforsyning", "vandindvindingsbekendtgørelsen"],
  [
    "bekendtgørelse om udførelse og sløjfning af boringer og brønde på land",
    "boringsbekendtgørelsen",
    "borebekendtgørelsen",
    "brøndborerbekendtgørelsen",
  ],
  ["bekendtgørelse om indsatsplaner", "indsatsplanbekendtgørelsen"],
  ["bekendtgørelse om indsatsprogrammer for vandområdedistrikter", "indsatsbekendtgørelsen"],
  [
    "bekendtgørelse om miljøregulering af dyrehold og om opbevaring af gødning",
    "husdyrgødningsbekendtgørelsen",
    "bekendtgørelse om miljøregulering af dyrehold og om opbevaring og anvendelse af gødning",
    "bekendtgørelse om erhvervsmæssigt dyrehold, husdyrgødning, ensilage m.v.",
  ],
  [
    "bekendtgørelse om godkendelse og tilladelse m.v. af husdyrbrug",
    "husdyrgodkendelsesbekendtgørelsen",
    "husdyrbrugbekendtgørelsen",
    "bekendtgørelse om tilladelse og godkendelse m.v. af husdyrbrug",
  ],
  ["bekendtgørelse om standardvilkår i godkendelse af listevirksomhed", "standardvilkårsbekendtgørelsen"],
  ["bekendtgørelse om kontrol med risikoen for større uheld med farlige stoffer", "risikobekendtgørelsen"],
  [
    "bekendtgørelse om anmeldelse og dokumentation i forbindelse med flytning af jord",
    "jordflytningsbekendtgørelsen",
  ],
  [
    "bekendtgørelse om indretning, etablering og drift af olietanke, rørsystemer og pipelines",
    "olietankbekendtgørelsen",
    "tankbekendtgørelsen",
  ],
  [
    "bekendtgørelse om brugerbetaling for godkendelse m.v. og tilsyn efter lov om miljøbeskyttelse og lov om husdyrbrug og anvendelse af gødning m.v.",
    "brugerbetalingsbekendtgørelsen",
    "bekendtgørelse om brugerbetaling for godkendelse m.v. og tilsyn efter lov om miljøbeskyttelse og lov om miljøgodkendelse m.v. af husdyrbrug",
    "bekendtgørelse om brugerbetaling for godkendelse og tilsyn efter lov om miljøbeskyttelse og lov om miljøgodkendelse m.v. af husdyrbrug",
    "bekendtgørelse om brugerbetaling for godkendelse og tilsyn efter miljøbeskyttelsesloven",
  ],
  [
    "bekendtgørelse om offentligt udbud ved salg af kommunens henholdsvis regionens faste ejendomme",
    "udbudsbekendtgørelsen",
    "bekendtgørelse om offentligt udbud ved salg af kommunens faste ejendomme",
  ],
  ["bekendtgørelse om støj fra vindmøller", "vindmøllestøjbekendtgørelsen"],
  [
    "bekendtgørelse om planlægning for og tilladelse til opstilling af vindmøller",
    "vindmølleplanlægningsbekendtgørelsen",
  ],
  [
    "bekendtgørelse om regulering af luftforurening fra fyringsanlæg til fast brændsel under 1 MW",
    "brændeovnsbekendtgørelsen",
  ],
  ["bekendtgørelse om badevand og badeområder", "badevandsbekendtgørelsen"],
  ["bekendtgørelse om deponeringsanlæg", "deponeringsbekendtgørelsen"],
  [
    "bekendtgørelse om miljøkrav i forbindelse med etablering og drift af autoværksteder m.v.",
    "autoværkstedsbekendtgørelsen",
  ],
  ["bekendtgørelse om tilslutning m.v. til kollektive varmeforsyningsanlæg", "tilslutningsbekendtgørelsen"],
  [
    "bekendtgørelse om tilladelse til udlejning af arealer til campering og om indretning og benyttelse af campingpladser",
    "campingbekendtgørelsen",
  ],
  [
    "bekendtgørelse om risikobaseret dimensionering af det kommunale redningsberedskab",
    "dimensioneringsbekendtgørelsen",
  ],
  ["bekendtgørelse om sideaktiviteter i almene boligorganisationer m.v.", "sideaktivitetsbekendtgørelsen"],
  [
    "bekendtgørelse om folkeskolens specialundervisning og anden specialpædagogisk bistand",
    "specialundervisningsbekendtgørelsen",
    "bekendtgørelse om folkeskolens specialundervisning og anden specialpædagogiske bistand",
  ],
  ["bekendtgørelse om elevers fravær fra undervisningen i folkeskolen", "fraværsbekendtgørelsen"],
  ["bekendtgørelse om nødvendige merudgifter ved den daglige livsførelse", "merudgiftsbekendtgørelsen"],
  [
    "bekendtgørelse om genoptræningsplaner og om patienters valg af genoptræningstilbud efter udskrivning fra sygehus",
    "genoptræningsbekendtgørelsen",
  ],
  ["bekendtgørelse om momsrefusionsordning for kommuner og regioner", "momsrefusionsbekendtgørelsen"],
  [
    "bekendtgørelse om parkeringskort for personer med handicap og institutionskort",
    "parkeringskortbekendtgørelsen",
    "bekendtgørelse om parkeringskort for personer med handicap",
  ],
];
