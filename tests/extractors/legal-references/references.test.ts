import { describe, expect, it } from "vitest";
import { type ActIndex, emptyActIndex } from "../../../extractors/legal-references/act-index.ts";
import { extractLegalReferences } from "../../../extractors/legal-references/index.ts";
import type { Segmentation } from "../../../extractors/segmentation.ts";

const paper: Segmentation = {
  kind: "other",
  title: "",
  authority: null,
  body: null,
  date: "2022-10-04",
  layout: "general",
  meeting: null,
  letter: null,
  headings: [],
  agendaItems: [],
  diagnostics: [],
};

function references(text: string, acts: ActIndex = emptyActIndex, segmentation: Segmentation = paper) {
  return extractLegalReferences({ text, pages: [], fileName: null, metadataTitle: null }, segmentation, acts)
    .legalReferences;
}

/** `act|§ stk nr litra pkt|resolution`, one line a reference. */
function lines(text: string) {
  return references(text).map((one) =>
    [
      one.act?.name ?? "-",
      [
        one.chapter === null ? "" : `kap ${one.chapter}`,
        one.paragraph === null
          ? ""
          : `§ ${one.paragraph}${one.paragraphTo === null ? "" : `-${one.paragraphTo}`}`,
        one.subsection === null ? "" : `stk ${one.subsection}`,
        one.number === null ? "" : `nr ${one.number}`,
        one.letter === null ? "" : `litra ${one.letter}`,
        one.sentence === null ? "" : `pkt ${one.sentence}`,
      ]
        .filter((part) => part !== "")
        .join(" "),
      one.resolution,
    ].join("|"),
  );
}

describe("provisions", () => {
  it.each([
    ["efter servicelovens §§ 104 og 108.", ["serviceloven|§ 104|alias", "serviceloven|§ 108|alias"]],
    ["efter servicelovens §§ 83-87.", ["serviceloven|§ 83-87|alias"]],
    ["Af retssikkerhedslovens § 79b fremgår", ["retssikkerhedsloven|§ 79 b|alias"]],
    ["Af retssikkerhedslovens § 79 b fremgår", ["retssikkerhedsloven|§ 79 b|alias"]],
    ["planlovens § 35, stk. 1 og 5 tillader", ["planloven|§ 35 stk 1|alias", "planloven|§ 35 stk 5|alias"]],
    [
      "efter planlovens § 16, stk. 1, § 17, stk. 1, og § 19 kan",
      ["planloven|§ 16 stk 1|alias", "planloven|§ 17 stk 1|alias", "planloven|§ 19|alias"],
    ],
    [
      "§ 11 a, stk. 2, nr. 3, litra b, 2. pkt., i lov om social service",
      ["lov om social service|§ 11 a stk 2 nr 3 litra b pkt 2|stated"],
    ],
    [
      "Privatvejslovens § 71, §§ 73-74 og § 2, stk. 2.",
      ["privatvejsloven|§ 71|alias", "privatvejsloven|§ 73-74|alias", "privatvejsloven|§ 2 stk 2|alias"],
    ],
    ["miljøbeskyttelseslovens kapitel 4", ["miljøbeskyttelsesloven|kap 4|alias"]],
    ["kapitel 5 i lov om planlægning", ["lov om planlægning|kap 5|stated"]],
    ["(Retsplejeloven § 115)", ["retsplejeloven|§ 115|alias"]],
    [
      "servicelovens § 58, stk. 1, jf. stk. 3",
      ["serviceloven|§ 58 stk 1|alias", "serviceloven|§ 58 stk 3|alias"],
    ],
    [
      "planlovens § 44, stk. 2, nr. 1 og 2 samt nr. 8",
      [
        "planloven|§ 44 stk 2 nr 1|alias",
        "planloven|§ 44 stk 2 nr 2|alias",
        "planloven|§ 44 stk 2 nr 8|alias",
      ],
    ],
    ["§§ 12, stk. 2 og 13 i planloven", ["planloven|§ 12 stk 2|alias", "planloven|§ 13|alias"]],
    ["folkeskolelovens § 40 a, stk. 1, 1.-3. pkt.", ["folkeskoleloven|§ 40 a stk 1 pkt 1-3|alias"]],
    ["planlovens § 20, 1. og 2. pkt.", ["planloven|§ 20 pkt 1|alias", "planloven|§ 20 pkt 2|alias"]],
    ["§ 2, nr. 2), litra b), i lov om leje", ["lov om leje|§ 2 nr 2 litra b|stated"]],
    ["udbudslovens § 137, litra a-c", ["udbudsloven|§ 137 litra a-c|stated"]],
    ["lov om social service §13.v, stk. 2-4", ["lov om social service|§ 13 v stk 2-4|stated"]],
    ["Dagtilbudslov, planlov og mere", ["dagtilbudsloven||alias", "planloven||alias"]],
    ["efter paragraf 34 i serviceloven", ["serviceloven|§ 34|alias"]],
    ["efter §§ 4 ff. i planloven", ["planloven|§ 4|alias"]],
    ["i be-\nkendtgørelse nr. 14 af 3. maj 2013 § 3", ["bekendtgørelse nr. 14 af 3. maj 2013|§ 3|stated"]],
    ["indgået som 83 a i Lov om Social Service", ["lov om Social Service|§ 83 a|stated"]],
    [
      "ændret ved lov nr. 7 af 2. maj 2019, 2 i lov nr. 9 af 3. juni 2020",
      ["lov nr. 7 af 2. maj 2019||stated", "lov nr. 9 af 3. juni 2020|§ 2|stated"],
    ],
    ["som efter planlovens 47 fører tilsyn", ["planloven|§ 47|alias"]],
    [
      "Byggeloven gælder. Reglerne i 25 og 26 i samme lov bruges",
      ["byggeloven||stated", "byggeloven|§ 25|inherited", "byggeloven|§ 26|inherited"],
    ],
    [
      "byggelovens §§ 5, 21, stk. 2, og 23.",
      ["byggeloven|§ 5|stated", "byggeloven|§ 21 stk 2|stated", "byggeloven|§ 23|stated"],
    ],
    ["lokalplan nr. 217, pkt. 7.2 og § 8, stk. 3", ["lokalplan 217|§ 8 stk 3|stated"]],
    ["Vedtægter\n\n§ 1\nNavnet er Skovbo.\n§ 2\nFormålet er hegn (se § 4).\n", ["-|§ 4|unresolved"]],
    [
      "Der varsles påbud efter planlovens § 30. Svar gives, jf. forvaltningslovens § 19. Klage følger lovens § 91.",
      ["planloven|§ 30|alias", "forvaltningsloven|§ 19|stated", "-|§ 91|unresolved"],
    ],
    [
      "Svar gives, jf. forvaltningslovens § 19. Partens ret følger lovens § 9.",
      ["forvaltningsloven|§ 19|stated", "forvaltningsloven|§ 9|inherited"],
    ],
    [
      "§ 9 i lov om leje, § 3 i planloven og § 4 i byggeloven",
      ["lov om leje|§ 9|stated", "planloven|§ 3|alias", "byggeloven|§ 4|stated"],
    ],
    ["habitatdirektivet og arter efter § 29 a", ["habitatdirektivet||stated", "-|§ 29 a|unresolved"]],
    [
      "Planloven gælder, GDPR også, og artikel 9 nævnes",
      ["planloven||alias", "GDPR||stated", "GDPR|§ 9|inherited"],
    ],
    ["direktiv (EU) 2016/680, navnlig artikel 3", ["direktiv (EU) 2016/680|§ 3|stated"]],
    [
      "artikel 8 i Den Europæiske Unions charter om grundlæggende rettigheder",
      ["Den Europæiske Unions charter om grundlæggende rettigheder|§ 8|stated"],
    ],
    ["reglerne i planlovens afsnit III (kapitel 8-10)", ["planloven|kap 8-10|alias"]],
    [
      "CIS nr. 12 25/09/1975 og VEJL nr. 84 07/06/1995",
      ["cirkulære nr. 12 af 25/09/1975||stated", "vejledning nr. 84 af 07/06/1995||stated"],
    ],
    ["efter vejlovens kapitel 2 m.v.", ["vejloven|kap 2|alias"]],
    ["SEL §§ 32 & 36", ["SEL|§ 32|alias", "SEL|§ 36|alias"]],
    [
      "§ 9 i lov nr. 204 af 28. februar 2017\n§§ 3 og 13 i den tidligere gældende lov om leje",
      ["lov nr. 204 af 28. februar 2017|§ 9|stated", "lov om leje|§ 3|stated", "lov om leje|§ 13|stated"],
    ],
    ["efter byggelovens § 3 og planlovens § 7 flg. kan", ["byggeloven|§ 3|stated", "planloven|§ 7|alias"]],
    ["I planlovens § 27 og 28 står, at", ["planloven|§ 27|alias", "planloven|§ 28|alias"]],
    ["ydes efter dagtilbudsloven 19, stk. 4, nr. 2", ["dagtilbudsloven|§ 19 stk 4 nr 2|alias"]],
    ["Støtte efter servicelovens 42 om løn", ["serviceloven|§ 42|alias"]],
    ["hjælp efter 42 i lov om social service", ["lov om social service|§ 42|stated"]],
    ["servicelovens 42 borgere fik svar", ["serviceloven||alias"]],
    ["jf. dog planlovens § 85\na.\nMål og rammer", ["planloven|§ 85 a|alias"]],
    ["efter VBL § 4. Planlovens § 3", ["VBL|§ 4|unresolved", "planloven|§ 3|alias"]],
    ["Folkeskoleloven gælder. Efter FSL § 20 kan byen", ["folkeskoleloven||alias", "FSL|§ 20|alias"]],
    [
      "Folkeskoleloven og friskoleloven gælder. Efter FSL § 20 kan byen",
      ["folkeskoleloven||alias", "friskoleloven||alias", "FSL|§ 20|unresolved"],
    ],
    ["Skovby Udvalg (SBU) § 4", ["-|§ 4|unresolved"]],
    ["EMRK artikel 8, stk. 2", ["EMRK|§ 8 stk 2|stated"]],
    ["EUF-traktatens artikel 107", ["EUF-traktaten|§ 107|stated"]],
    ["artikel 12 i FN's børnekonvention", ["FN's børnekonvention|§ 12|stated"]],
    ["efter Danske Lov 3-19-2", ["Danske Lov|§ 3-19-2|stated"]],
    ["kongelig anordning nr. 4 af 3. maj 1930 § 2", ["anordning nr. 4 af 3. maj 1930|§ 2|stated"]],
    ["det gamle byspildedirektivs og byspildedirektivets artikel 4", ["byspildedirektivet|§ 4|unresolved"]],
    ["direktiv 2014/24/EU (udbudsdirektivet), artikel 12", ["direktiv 2014/24/EU|§ 12|stated"]],
    ["by- og landzonelovens § 6", ["by- og landzoneloven|§ 6|alias"]],
    ["dagtilbuds- og folkeskoleloven", ["dagtilbudsloven||alias", "folkeskoleloven||alias"]],
    ["byggelovens § l04, stk, 2", ["byggeloven|§ 104 stk 2|stated"]],
    ["servicelovens 5 79 b, stk. 2", ["serviceloven|§ 79 b stk 2|alias"]],
    ["retssikker-\nhedslovens § 79 b", ["retssikkerhedsloven|§ 79 b|alias"]],
    ["kapitel III om udvalg i lov om kommunernes styrelse", ["lov om kommunernes styrelse|kap III|stated"]],
    ["§ 4 i kapitel 2 i planloven", ["planloven|§ 4|alias", "planloven|kap 2|alias"]],
    ["den tidligere planlovs § 3", ["planloven|§ 3|alias"]],
    ["regulativ for spørgetids § 3", ["regulativ for spørgetid|§ 3|stated"]],
    ["ændring af § 7, stk. 2, i deres vedtægter", ["vedtægter|§ 7 stk 2|stated"]],
    ["lokalplan 11.47 og 12.50 § 11.3", ["lokalplan 12.50|§ 11.3|stated"]],
    ["Fingerplan 2019 § 24, nr. 1", ["Fingerplan 2019|§ 24 nr 1|unresolved"]],
    ["Indstillinger § 18, 2023\n\nPunkt 4: Valg", ["-|§ 18|unresolved"]],
    ["efter byggelovens § 10 A,\n  3. ved dispensation", ["byggeloven|§ 10 a|stated"]],
    [
      "lov om dag-, fritids- og klubtilbud m.v. til børn og unge (dagtilbudsloven), §§ 3 og 7",
      [
        "lov om dag-, fritids- og klubtilbud m.v. til børn og unge|§ 3|stated",
        "lov om dag-, fritids- og klubtilbud m.v. til børn og unge|§ 7|stated",
      ],
    ],
    [
      "bekendtgørelse nr. 14 af 9. januar 2020 om støtte til sejlads (sejladsbekendtgørelsen). Efter sejladsbekendtgørelsens § 5 kan",
      ["bekendtgørelse nr. 14 af 9. januar 2020||stated", "sejladsbekendtgørelsen|§ 5|stated"],
    ],
    [
      "artikel 6, stk. 1, litra e, i GDPR og artikel 9",
      ["GDPR|§ 6 stk 1 litra e|stated", "GDPR|§ 9|inherited"],
    ],
    ["efter SEL § 101", ["SEL|§ 101|alias"]],
    ["SEL §12.", ["SEL|§ 12|alias"]],
    ["§112 (hjælpemidler) i serviceloven", ["serviceloven|§ 112|alias"]],
    ["§ 3 i forretningsorden for Skovby Byråd", ["forretningsorden for Skovby Byråd|§ 3|stated"]],
    [
      "jf. Skovby Kommunes styrelsesvedtægt §§ 16 og 18 (vedhæftet)",
      ["Skovby Kommunes styrelsesvedtægt|§ 16|stated", "Skovby Kommunes styrelsesvedtægt|§ 18|stated"],
    ],
    ["dispensation fra lokalplan 12.34 § 7.6", ["lokalplan 12.34|§ 7.6|stated"]],
    ["ydes efter § 3 i loven", ["-|§ 3|unresolved"]],
    ["midler fra §79-puljen", ["serviceloven|§ 79|alias"]],
    ["lånebekendtgørelsens § 13", ["lånebekendtgørelsen|§ 13|alias"]],
    ["planlovens § 19, 14 dage efter", ["planloven|§ 19|alias"]],
    ["§18 og 79 midler efter Serviceloven", ["serviceloven|§ 18|alias", "serviceloven|§ 79|alias"]],
    ["kommunestyrelseslovens 24, stk. 3,", ["kommunestyrelsesloven|§ 24 stk 3|alias"]],
    [
      "§ 2, stk. 1, litra a) og b), i byggeloven",
      ["byggeloven|§ 2 stk 1 litra a|stated", "byggeloven|§ 2 stk 1 litra b|stated"],
    ],
    [
      "planlovens § 15, stk. 2, nr. 1-5 og 9",
      ["planloven|§ 15 stk 2 nr 1-5|alias", "planloven|§ 15 stk 2 nr 9|alias"],
    ],
    [
      "efter artikel 6, stk. 1, i databeskyttelsesforordningen",
      ["databeskyttelsesforordningen|§ 6 stk 1|stated"],
    ],
    ["Grunden hører til lokalplan 14.47. Lokalplanens § 4.1 siger det.", ["lokalplan 14.47|§ 4.1|inherited"]],
    [
      "planlovens § 20, stk. 1, 2. pkt., og § 21",
      ["planloven|§ 20 stk 1 pkt 2|alias", "planloven|§ 21|alias"],
    ],
  ])("%s", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it("gives each provision its own span", () => {
    const text = "efter servicelovens § 52, stk. 1 og 2, om";
    expect(references(text).map((one) => one.quote)).toEqual(["§ 52, stk. 1", "2"]);
    expect(references(text).map((one) => text.slice(one.actSpan?.start, one.actSpan?.end))).toEqual([
      "servicelovens",
      "servicelovens",
    ]);
  });
});

describe("the act that governs", () => {
  it.each([
    [
      "Lov om naturbeskyttelse gælder. Efter den nævnte lov kan lovens § 16, stk. 1, og lovens § 65 fraviges.",
      ["lov om naturbeskyttelse|§ 16 stk 1|inherited", "lov om naturbeskyttelse|§ 65|inherited"],
    ],
    [
      "Kortet viser ydelser i serviceloven:\n\nTræning i hjemmet §§ 32, 32a, 36, 39-40\nYdelse § 41",
      [
        "serviceloven|§ 32|inherited",
        "serviceloven|§ 32 a|inherited",
        "serviceloven|§ 36|inherited",
        "serviceloven|§ 39-40|inherited",
        "serviceloven|§ 41|inherited",
      ],
    ],
    ["Planloven og byggeloven gælder begge her, og § 14 kan bruges.", ["-|§ 14|unresolved"]],
    [
      "Der dispenseres fra planens § 3. Ifølge § 7.3 må huset være lavt.",
      ["planen|§ 3|unresolved", "-|§ 7.3|unresolved"],
    ],
    ["Sagen følger planloven.\n\nBilag\nBilag 1. Støtte § 85", ["-|§ 85|unresolved"]],
    [
      "Planen hører til lokalplan 14.47. Den er pligtig, jf. § 8, stk. 2, nr. 1.",
      ["-|§ 8 stk 2 nr 1|unresolved"],
    ],
    ["Vedtægten er sendt, jf. planloven.\n\n§ 1. Navn\n§ 2. Formål\n", []],
    ["Forslag til lov om ændring af lov om planlægning\n§ 1\nI lov om planlægning ændres", []],
    [
      "Vandløbsloven\n\nHvem kan klage? - § 84\n\n• en fond oprettet efter lov om nationalparker.\n\nAfgørelser efter lovens kapitel 5 kan påklages.\n\nHvordan? - § 82\n",
      ["vandløbsloven|§ 84|inherited", "vandløbsloven|§ 82|inherited"],
    ],
    [
      "Efter habitatdirektivets artikel 6(3) og servicelovens § 3 a-c",
      ["habitatdirektivet|§ 6 stk 3|stated", "serviceloven|§ 3 a-3 c|alias"],
    ],
    [
      "Vejledning til byggeloven om det hele. Se også lov nr. 7 af 2. maj 2019. 7.2 Ansøgning Enhver sender ansøgning, jf. lovens § 13.",
      ["byggeloven|§ 13|inherited"],
    ],
    ["efter $ 104 i serviceloven", ["serviceloven|§ 104|alias"]],
    [
      "Hjælpen gives efter servicelovens § 85. Efter samme lovs § 101 er der andre tilbud.",
      ["serviceloven|§ 85|alias", "serviceloven|§ 101|inherited"],
    ],
    [
      "Efter retssikkerhedslovens § 84 a tælles klager efter serviceloven. Ifølge samme lovs § 79 b drøftes de.",
      ["retssikkerhedsloven|§ 84 a|alias", "-|§ 79 b|unresolved"],
    ],
    [
      "Reglerne er i planlovens § 20:\n1) hensyn efter byggelovens § 10\n2) hensyn efter § 19, stk. 4\n",
      ["planloven|§ 20|alias", "byggeloven|§ 10|stated", "planloven|§ 19 stk 4|inherited"],
    ],
  ])("%s", (text, expected) => {
    expect(lines(text).filter((line) => line.includes("§"))).toEqual(expected);
  });

  it("ties a number that no plan has to the statute, though a plan is named", () => {
    expect(
      lines("Planlovens § 24 gælder for lokalplanen. Klage kan ske efter § 58, og efter § 4 kan den."),
    ).toEqual(["planloven|§ 24|alias", "planloven|§ 58|inherited", "-|§ 4|unresolved"]);
  });

  it("gives a provision that is only compared with another act its own", () => {
    expect(
      lines("efter vandforsyningslovens § 20 og § 55, jf. bekendtgørelse nr. 12 af 3. maj 2019 § 4."),
    ).toEqual([
      "vandforsyningsloven|§ 20|alias",
      "vandforsyningsloven|§ 55|alias",
      "bekendtgørelse nr. 12 af 3. maj 2019|§ 4|stated",
    ]);
  });

  it("takes of several acts of a paragraph the one that the sentence before speaks of", () => {
    const text = "Byggeloven er ændret. Sagen behandles efter planlovens § 19. Naboer høres efter § 20.";
    expect(lines(text).at(-1)).toBe("planloven|§ 20|inherited");
    const both = "Sagen følger byggeloven og planlovens § 19. Naboer høres efter § 20.";
    expect(lines(both).at(-1)).toBe("-|§ 20|unresolved");
  });

  it("knows a provision by its number and what it gives", () => {
    expect(
      lines("Klager over hjælpemidler § 112\nMerudgifter til børn § 41 og § 44\nHjælpemidler § 7"),
    ).toEqual([
      "serviceloven|§ 112|alias",
      "serviceloven|§ 41|alias",
      "-|§ 44|unresolved",
      "-|§ 7|unresolved",
    ]);
  });

  it("leaves a provision to the act that governs it, whatever it gives", () => {
    expect(lines("Færdselsloven gælder for biler efter § 114.").at(-1)).toBe("færdselsloven|§ 114|inherited");
  });

  it("says why a provision stays open", () => {
    const [reference] = references("Sagen følger § 14 om forbud.");
    expect(reference).toMatchObject({
      act: null,
      resolution: "unresolved",
      reason: "no act is named near the provision",
    });
  });
});

describe("names that several acts have", () => {
  it.each([
    ["Hjemmehjælp ydes efter SL § 83.", "lov om social service"],
    ["Beskatningen sker efter SL § 4.", "lov om indkomst- og formueskat til staten"],
    ["Vandløbet reguleres efter VBL § 17.", "lov om vandløb"],
    ["Planen for barnet følger BL § 91.", "barnets lov"],
    [
      "Spildevandet betales efter betalingslovens § 2 a.",
      "lov om betalingsregler for spildevandsforsyningsselskaber m.v.",
    ],
  ])("%s", (text, title) => {
    expect(references(text).map(({ act }) => act?.title)).toEqual([title]);
  });

  it.each(["Efter SL § 4 kan det ske.", "Hjemmehjælp og beskatning, jf. SL § 4."])(
    "%s: stays open",
    (text) => {
      expect(references(text).map(({ act, resolution }) => [act?.title, resolution])).toEqual([
        [null, "unresolved"],
      ]);
    },
  );

  it("takes the act that had the name when the paper was written", () => {
    const title = (date: string) =>
      references("efter ejendomsskattelovens § 7", emptyActIndex, { ...paper, date })[0]?.act?.title;
    expect(title("2019-05-01")).toBe("lov om kommunal ejendomsskat");
    expect(title("2024-05-01")).toBe("ejendomsskatteloven");
  });

  it("reads a nickname without the s that joins its parts", () => {
    expect(lines("efter naturbeskyttelselovens § 3")).toEqual(["naturbeskyttelseloven|§ 3|alias"]);
    expect(references("efter naturbeskyttelselovens § 3")[0]?.act?.title).toBe("lov om naturbeskyttelse");
  });
});

describe("acts", () => {
  it.each([
    ["lov nr. 498 af 1. maj 2019", "498", "2019-05-01", "eli/lta/2019/498"],
    ["LBK nr 423 af 30/04/2018", "423", "2018-04-30", "eli/lta/2018/423"],
    ["bekendtgørelse nr. 622 af 17/6 06", "622", "2006-06-17", "eli/lta/2006/622"],
    [
      "bekendtgørelse af lov om planlægning, nr. 1157 af 1. juli 2020",
      "1157",
      "2020-07-01",
      "eli/lta/2020/1157",
    ],
    ["cirkulære nr. 9 af 3. januar 1994", "9", "1994-01-03", null],
    ["CIR1H nr 9123 af 11/03/2014", "9123", "2014-03-11", null],
    ["VEJ nr 9099 af 8/2-2019", "9099", "2019-02-08", null],
    ["LBK nr. 1089 af 16/08/2023", "1089", "2023-08-16", "eli/lta/2023/1089"],
    ["lovbekendtgørelse nr 423 af 30/04/2018", "423", "2018-04-30", "eli/lta/2018/423"],
    ["Ibk. nr. 423 af d. 30-04-2018", "423", "2018-04-30", "eli/lta/2018/423"],
    ["lovbekg. nr 1529 af 23/11 2015", "1529", "2015-11-23", "eli/lta/2015/1529"],
    ["lov nr. 292 af 10/6 1970", "292", "1970-06-10", "eli/lta/1970/292"],
    ["lov nr. 114 af 31. januar 2022 med senere ændringer", "114", "2022-01-31", "eli/lta/2022/114"],
  ])("%s", (text, number, date, eli) => {
    const found = references(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ act: { number, date }, eli, paragraph: null });
  });

  it("reads each act of a list whose kind is written once", () => {
    const text =
      "efter bekendtgørelser nr. 525 af 14. juni 1996 om vand og nr. 837 af 27. november 1998 om varme.";
    expect(references(text).map(({ act }) => [act?.type, act?.number])).toEqual([
      ["bekendtgørelse", "525"],
      ["bekendtgørelse", "837"],
    ]);
  });

  it("reads an act with a footnote figure behind it, and rules whose sign is lost", () => {
    expect(lines("efter husdyrbekendtgørelsens2 § 54, stk. 2. Husdyrbrugloven gælder.")[0]).toMatch(
      /^husdyrbekendtgørelsen\|/,
    );
    expect(lines("drøftet (jf. forretningsordenens 11, stk. 3)")).toEqual([
      "forretningsordenen|§ 11 stk 3|stated",
    ]);
  });

  it("takes no headings of a byelaw that leaves rules out for citations", () => {
    const text =
      "Vedtægt for Skovby Ældreråd\n\n§ 2\nMedlemskreds\nSom medlemmer kan optages alle der er fyldt tres år i byen.\n\n§ 6\nMøder\nDer holdes møde mindst fire gange om året, jf. § 9, stk. 2.\n";
    expect(lines(text)).toEqual(["-|§ 9 stk 2|unresolved"]);
  });

  it("takes the session that the paper states", () => {
    expect(references("lovforslag nr. L 123 (samling 2020-21)")[0]?.act).toMatchObject({
      session: "2020-21",
    });
  });

  it("finds an act by its day of signature and title", () => {
    const acts: ActIndex = {
      ...emptyActIndex,
      byTitle: (key) =>
        key === "lov om planlægning" ? [{ year: 1991, number: 388, date: "1991-06-06", type: "lov" }] : [],
    };
    expect(references("lov af 6. juni 1991 om planlægning", acts)[0]).toMatchObject({
      act: { number: null, date: "1991-06-06" },
      eli: "eli/lta/1991/388",
      resolution: "stated",
    });
  });

  it("ends a title where that of an act ends, or where the paper ends it elsewhere", () => {
    const acts: ActIndex = {
      ...emptyActIndex,
      titleStarting: (words) =>
        words.slice(0, 3).join(" ") === "lov om sejlads"
          ? { act: { title: "lov om sejlads", key: "lov om sejlads" }, count: 3 }
          : undefined,
    };
    const names = (text: string) => references(text, acts).map((one) => [one.act?.name, one.resolution]);
    expect(names("lov om sejlads forbyder det")).toEqual([["lov om sejlads", "stated"]]);
    expect(names("lov om drager herskede. Efter lov om drager, gælder")).toEqual([
      ["lov om drager", "unresolved"],
      ["lov om drager", "unresolved"],
    ]);
  });

  it("reads the annex of an act, not one of the paper's own", () => {
    expect(references("jf. bilag 1, nr. 10 a, i planloven")[0]).toMatchObject({ annex: "1", number: "10 a" });
    expect(
      references("som står i planloven\nBilag 3 viser, hvem der er hørt").map((one) => one.annex),
    ).toEqual([null]);
  });

  it("takes the headings of rules cut out of a byelaw for no citations", () => {
    const rules =
      "§ 11\nGeneralforsamlingen er foreningens højeste myndighed i alle forhold, jf. § 12.\n\n§ 12\nDagsordenen skal indeholde de punkter, som bestyrelsen har fastsat.\n\n§ 13. Forslag skal sendes skriftligt til bestyrelsen inden mødet.\n";
    expect(lines(rules)).toEqual(["-|§ 12|unresolved"]);
    expect(
      lines("§ 44\n\nUdvalget kan give tilladelse til brug af den grønne plads.\n\nStk. 2 Svar gives.\n"),
    ).toEqual([]);
    const cited =
      "Serviceloven er drøftet. Kontanthjælp er en del af aktivloven. Det drejer sig om:\n\n§ 103\n\n§ 104\n";
    expect(lines(cited).filter((line) => line.startsWith("-"))).toHaveLength(2);
  });

  it("takes a rule below an empty line for no § of the act that ends the one above", () => {
    const text = (between: string) =>
      `Vedtægt for Tornelev Kommune\n\n§ 1. Byrådet har 19 medlemmer, jf. § 6 i lov om kommunernes styrelse (i det følgende kaldet styrelsesloven)${between}§ 2. Borgmesteren indkalder byrådet efter styrelseslovens § 8.\n\n§ 3. Udvalgene vælges for fire år.`;
    const expected = ["lov om kommunernes styrelse|§ 6|stated", "styrelsesloven|§ 8|alias"];
    expect(lines(text("\n\n"))).toEqual(expected);
    expect(lines(text("\n \n   "))).toEqual(expected);
    expect(lines("Sagen afgøres efter\n\nplanlovens\n\n§ 19, og ejeren høres.")).toEqual([
      "planloven|§ 19|alias",
    ]);
  });

  it("takes the headings of an extract for none, though the first subsection stands right below the number", () => {
    const text =
      "§ 6\n\nStk. 1 Bestyrelsen vælger selv sin formand og sin kasserer for et år ad gangen.\n\nStk. 2 Formanden indkalder til møde.\n\n§ 7\n\nStk. 1 Regnskabet følger kalenderåret og revideres af to medlemmer af foreningen.\n";
    expect(lines(text)).toEqual([]);
  });

  it("ends the title of an act in no table at the verb", () => {
    expect(lines("Afgørelsen kan efter § 54 i lov om drænanlæg indbringes for domstolene.")).toEqual([
      "lov om drænanlæg|§ 54|unresolved",
    ]);
  });

  it("ties what the text of a statute cites to the statute that heads the page", () => {
    const page =
      "Planloven\n\nLov om planlægning\n\nLov nr. 388 af 6. juni 1991,\njf. lovbekendtgørelse nr. 1157 af 1. juli 2020\n\nKapitel 9 Klager\n§ 58\n\nAfgørelser kan påklages til nævnet, jf. § 3, stk. 1, i lov om Planklagenævnet:\n\nStk. 2 Rådets afgørelser, jf. § 22, stk. 2, kan ikke påklages til andre.\n";
    expect(lines(page).filter((line) => line.includes("§"))).toEqual([
      "lov om Planklagenævnet|§ 3 stk 1|stated",
      "planloven|§ 22 stk 2|inherited",
    ]);
    expect(lines(page).filter((line) => line.includes("kap"))).toEqual([]);
  });

  it("ties a § to the only act that a paper speaks of", () => {
    const text = (other: string) =>
      `Efter planlovens § 58 kan der klages. Det gælder også efter planlovens § 59.${other}\n\nForeningers afgørelser efter § 21, stk. 1, kan påklages.`;
    expect(lines(text("")).at(-1)).toBe("planloven|§ 21 stk 1|inherited");
    expect(lines(text(" Vejloven gælder ikke her.")).at(-1)).toBe("-|§ 21 stk 1|unresolved");
    expect(lines(text(" Foreningens vedtægter gælder.")).at(-1)).toBe("-|§ 21 stk 1|unresolved");
  });

  it("ties what a bill changes to the act that it changes", () => {
    const bill =
      "Forslag til ændring\n§ 1\nI lov om leje, som ændret ved § 2 i lov om planlægning, foretages følgende ændringer:\n" +
      "1. § 3 a, stk. 2, affattes således:\n»Stk. 2. Reglen gælder efter § 9.«\n2. I § 4, stk. 1, jf. § 7 i byggeloven, udgår ordet.\n3. Efter § 5 indsættes:\n»§ 5 a. Reglen er ny.«\n";
    expect(lines(bill)).toEqual([
      "lov om leje||stated",
      "lov om planlægning|§ 2|stated",
      "lov om leje|§ 3 a stk 2|inherited",
      "lov om leje|§ 9|inherited",
      "byggeloven|§ 4 stk 1|stated",
      "byggeloven|§ 7|stated",
      "lov om leje|§ 5|inherited",
    ]);
  });

  it("takes no order that ends a list with a full stop for the heading of the text below", () => {
    const order =
      "Bekendtgørelse om leje af havne\nændret ved:\nbekendtgørelse nr. 4 af 3. maj 2013 (Afvisning),\nbekendtgørelse nr. 5 af 30. april 2014.\n" +
      "§ 1. Reglerne gælder:\n1) havne i byer og\n2) havne på øer.\nStk. 2. De gælder ikke både.\nStk. 4. Bekendtgørelsens § 7 anvendes ikke.\n";
    expect(lines(order).at(-1)).toBe("bekendtgørelse om leje af havne|§ 7|unresolved");
  });

  it("reads a page about one provision, which opens with the act and its number", () => {
    const page =
      "Planloven § 28\n\n 1. § 28\n  Rådet giver den tilladelse, der er nævnt i § 40 og i bilaget.\n 2. Stk. 2.\n  Byen afgør resten efter § 2, stk. 1, i lov om leje.\n";
    expect(lines(page)).toEqual([
      "planloven|§ 28|alias",
      "planloven|§ 40|inherited",
      "lov om leje|§ 2 stk 1|stated",
    ]);
  });

  it("tells the letter i of a number from the word", () => {
    expect(lines("efter planlovens § 11 i, jf. 11 g (anlæg), og § 3 i planloven")).toEqual([
      "planloven|§ 11 i|alias",
      "planloven|§ 11 g|alias",
      "planloven|§ 3|alias",
    ]);
  });

  it("tells the session of a bill from the date of the paper", () => {
    expect(references("Det vedtagne lovforslag L151")[0]?.act).toMatchObject({
      name: "L 151",
      session: "2021-22",
    });
  });

  it("takes a title that leaves words out where only one title fits", () => {
    expect(references("efter loven om forpligtende samarbejder er")[0]).toMatchObject({
      act: { name: "lov om forpligtende samarbejder", title: "lov om forpligtende kommunale samarbejder" },
      resolution: "alias",
    });
  });

  it("chooses the consolidation in force on the date of the paper", () => {
    const version = (year: number, number: number, date: string) =>
      ({ year, number, date, type: "lovbekendtgørelse" }) as const;
    const acts: ActIndex = {
      ...emptyActIndex,
      byTitle: (key) =>
        key === "lov om social service"
          ? [version(2019, 7, "2019-03-01"), version(2022, 8, "2022-02-01"), version(2023, 9, "2023-02-01")]
          : [],
    };
    expect(references("servicelovens § 85", acts)[0]?.eli).toBe("eli/lta/2022/8");
    expect(references("servicelovens § 85", acts, { ...paper, date: null })[0]?.eli).toBeNull();
  });

  it("says that a pair of number and date names no act", () => {
    const acts: ActIndex = { ...emptyActIndex, isComplete: () => true };
    expect(references("lov nr. 498 af 2. maj 2019", acts)[0]).toMatchObject({
      eli: null,
      resolution: "unresolved",
      reason: "no act has number 498 and date 2019-05-02",
    });
  });
});
