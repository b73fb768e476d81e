/** An act that a name can stand for, and words of a paper that is about what it governs. */
export interface Candidate {
  /** The nickname or the title by which the table of acts knows it. */
  readonly act: string;
  /** Tried on the whole paper, in small letters. */
  readonly about: RegExp;
}

const SOCIAL =
  /botilbud|hjemmehjælp|hjemmepleje|hjælpemid|merudgift|tabt arbejdsfortjeneste|socialpædagog|personlig pleje|praktisk hjælp|ledsage|støtteperson|funktionsevne|visitat/;
const TAX = /skatteyder|skattepligt|beskatning|indkomståret|ligning|skattestyrelsen|grundskyld/;
const WATERCOURSE = /vandløb|bæk(?:ken)?(?![a-zæøå])|åløb|grøft|medbenytter|bredejer/;
const ROAD = /vejbestyrelse|vejmyndighed|vejareal|fortov|kørebane|vejudvidelse|offentlig vej/;
const CHILD = /barnet|forældremyndighed|børnefaglig|den unge|anbring/;
const BUILDING = /byggeri|bebyggelse|byggetilladelse|bygningsreglement|opført|opføre/;
const SCHOOL = /folkeskole|skolebestyrelse|skolelederen|elever/;

/**
 * Abbreviations and nicknames that papers of several fields use for acts of their own. They stand for one of them only where
 * the paper names it or is about its field, and no other.
 */
export const ambiguousNames: Readonly<Record<string, readonly Candidate[]>> = {
  SL: [
    { act: "serviceloven", about: SOCIAL },
    { act: "statsskatteloven", about: TAX },
    { act: "selskabsloven", about: /anpart|aktionær|aktieselskab|kapitalejer/ },
  ],
  BL: [
    { act: "barnets lov", about: CHILD },
    { act: "byggeloven", about: BUILDING },
    { act: "beredskabsloven", about: /redningsberedskab|brandsyn/ },
  ],
  VBL: [
    { act: "vandløbsloven", about: WATERCOURSE },
    { act: "vejbidragsloven", about: ROAD },
  ],
  VL: [
    { act: "vandløbsloven", about: WATERCOURSE },
    { act: "vejloven", about: ROAD },
  ],
  VFL: [
    { act: "vandforsyningsloven", about: /vandværk|indvinding|drikkevand|boring/ },
    { act: "varmeforsyningsloven", about: /fjernvarme|varmeværk|varmeforsyning/ },
  ],
  FSL: [
    { act: "folkeskoleloven", about: SCHOOL },
    { act: "friskoleloven", about: /friskole|privatskole/ },
    { act: "funktionærloven", about: /opsigelsesvarsel|funktionær/ },
  ],
  FL: [
    { act: "folkeskoleloven", about: SCHOOL },
    { act: "færdselsloven", about: /færdsel|hastighedsgrænse|parkering|trafikanter/ },
    { act: "ferieloven", about: /feriepenge|ferieår/ },
  ],
  LL: [
    { act: "lejeloven", about: /lejemål|lejeren|udlejer|huslejenævn/ },
    { act: "ligningsloven", about: TAX },
    { act: "landbrugsloven", about: /landbrugspligt|landbrugsejendom/ },
  ],
  TL: [
    { act: "tinglysningsloven", about: /tinglys|servitut|pant/ },
    { act: "tjenestemandsloven", about: /tjenestemand|tjenestemænd/ },
  ],
  ESL: [{ act: "ejendomsskatteloven", about: /grundskyld|ejendomsskat|dækningsafgift/ }],
  EVL: [{ act: "ejendomsvurderingsloven", about: /ejendomsvurdering|grundværdi|vurderingsmyndighed/ }],
  SFL: [{ act: "skatteforvaltningsloven", about: TAX }],
  SKL: [{ act: "skattekontrolloven", about: TAX }],
  FOL: [{ act: "folkeoplysningsloven", about: /folkeoplys|aftenskole|lokaletilskud/ }],
  RTL: [{ act: "retssikkerhedsloven", about: SOCIAL }],
  DBL: [
    { act: "databeskyttelsesloven", about: /personoplysning|databeskyttelse|dataansvarlig/ },
    { act: "dagtilbudsloven", about: /dagtilbud|daginstitution|dagpleje/ },
  ],
  PVL: [{ act: "privatvejsloven", about: /privat(?:e)? fællesvej/ }],
  PFL: [{ act: "privatvejsloven", about: /privat(?:e)? fællesvej/ }],
  AL: [{ act: "aktivloven", about: /kontanthjælp|uddannelseshjælp|enkeltydelse/ }],
  HBL: [{ act: "husdyrbrugloven", about: /husdyrbrug|staldanlæg|gylle/ }],
  KBL: [{ act: "kystbeskyttelsesloven", about: /kystbeskyttelse|strandbred/ }],
  SDPL: [{ act: "sygedagpengeloven", about: /sygedagpenge|sygemeld/ }],
  SDL: [{ act: "sygedagpengeloven", about: /sygedagpenge|sygemeld/ }],
  INL: [{ act: "integrationsloven", about: /flygtning|integration/ }],
  BRL: [{ act: "boligreguleringsloven", about: /lejemål|lejeren|udlejer|huslejenævn/ }],
  BFL: [
    { act: "byfornyelsesloven", about: /byfornyelse|bygningsforbedring/ },
    { act: "boligforholdsloven", about: /huslejenævn/ },
  ],
  betalingsloven: [
    { act: "spildevandsbetalingsloven", about: /spildevand|kloak/ },
    { act: "lov om betalinger", about: /betalingstjeneste|betalingskort|betalingsmid/ },
  ],
  vindmøllebekendtgørelsen: [
    { act: "vindmøllestøjbekendtgørelsen", about: /støj/ },
    { act: "vindmølleplanlægningsbekendtgørelsen", about: /planlægning|retningslinje|lokalplan/ },
  ],
};
