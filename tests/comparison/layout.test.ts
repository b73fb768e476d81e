import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../pipeline/comparison/index.ts";
import { plainRecord } from "../../scripts/plain-record.ts";

const between = (older: string, newer: string) =>
  compareDocuments(plainRecord(older), plainRecord(newer)).map(
    ({ kind, values }) => [kind, ...values.map(({ written }) => written)] as const,
  );

const lead = "Tilskuddet fordeles af udvalget, og der er afsat penge til alle tre områder i begge år.";
const tail = "Lokalerne på Tornelev Skole kan lånes uden betaling, når skolen ikke selv bruger dem.";

describe("a table that one text reads by rows and the other by columns", () => {
  const byRows =
    "Idræt 300.000 310.000\nKultur 250.000 255.000\nSundhed 200.000 210.000\nI alt 750.000 775.000";
  const byColumns =
    "Idræt\nKultur\nSundhed\nI alt\n300.000\n250.000\n200.000\n750.000\n310.000\n255.000\n210.000\n775.000";

  it("is the same table", () => {
    expect(between(`${lead}\n\n${byRows}\n\n${tail}`, `${lead}\n\n${byColumns}\n\n${tail}`)).toEqual([]);
  });

  it("tells each figure that changed against the one in its cell", () => {
    const changed = byColumns.replace("255.000", "265.000").replace("200.000", "190.000");
    expect(between(`${lead}\n\n${byRows}\n\n${tail}`, `${lead}\n\n${changed}\n\n${tail}`)).toEqual([
      ["changed-number", "200.000", "190.000"],
      ["changed-number", "255.000", "265.000"],
    ]);
  });
});

describe("a paragraph that comes where a page ends", () => {
  const page = (number: number, text: string) => `Tornelev Kommune – Notat\n\n${text}\n\nSide ${number}`;
  const other = "Foreningen samler legetøj ind til børnehusene hvert forår og igen om efteråret";

  it("is told to be added as a whole", () => {
    const older = [page(1, `${lead}\n\nNæste møde er 4. februar`), page(2, tail)].join("\n\f");
    const newer = [page(1, `${lead}\n\nNæste møde er 4. februar`), page(2, `${other}\n\n${tail}`)].join(
      "\n\f",
    );
    expect(between(older, newer)).toEqual([["added"]]);
  });
});

describe("an agenda and its minutes", () => {
  const paper = (kind: string, decision: string, price = "480.000") =>
    `Tornelev Kommune\nKulturudvalget\n${kind}\nTirsdag den 4. marts 2025\n\nPunkt 1: Godkendelse af dagsorden\nBeslutning\n${decision}\n\nPunkt 2: Ny legeplads i Åparken\nSagsfremstilling\nLegepladsen koster ${price} kr. og ventes klar til sommer.\nBeslutning\n${decision}\n`;

  const told = (older: string, newer: string) =>
    compareDocuments(plainRecord(older), plainRecord(newer)).map(
      ({ severity, message }) => `${severity}: ${message}`,
    );

  it("differ in nothing but what was decided, told once an item", () => {
    expect(
      told(paper("Dagsorden", ""), paper("Referat", "Godkendt. Udvalget ønsker en status i maj.")),
    ).toEqual([
      "note: Decision added in the minutes (item 1): “Godkendt. Udvalget ønsker en status i maj”",
      "note: Decision added in the minutes (item 2): “Godkendt. Udvalget ønsker en status i maj”",
    ]);
  });

  it("may have their sections in another order, and under other headings", () => {
    const item =
      "Tornelev Kommune\nKulturudvalget\nKIND\nTirsdag den 4. marts 2025\n\nPunkt 1: Ny legeplads i Åparken\n";
    const presented = "Legepladsen er fra 1998 og er slidt ned i begge ender af parken.";
    const asked = "Indstilling\nForvaltningen indstiller, at legepladsen bygges om til sommer.";
    const agenda = `${item.replace("KIND", "Dagsorden")}Resume\n${presented}\n\nSagsfremstilling\n${presented}\n\n${asked}\n\nBeslutning\n`;
    const minutes = `${item.replace("KIND", "Referat")}Beslutning\nGodkendt.\n\n${asked}\n\nSagsfremstilling\n${presented}\n`;
    const kinds = between(agenda, minutes).map(([kind]) => kind);
    expect(kinds.filter((kind) => kind === "removed" || kind === "changed-name")).toEqual([]);
    expect(kinds.filter((kind) => kind === "added")).toHaveLength(1);
  });

  it("are two drafts where the one that calls itself an agenda holds decisions", () => {
    const more = paper("Referat", "Godkendt. Udvalget ønsker en status i maj.");
    expect(told(paper("Dagsorden", "Godkendt."), more).slice(-2)).toEqual([
      "warning: Added in the newer text (item 1): “Udvalget ønsker en status i maj”",
      "warning: Added in the newer text (item 2): “Udvalget ønsker en status i maj”",
    ]);
  });

  it("differ in what the case says, if it does", () => {
    const changes = between(paper("Dagsorden", ""), paper("Referat", "Godkendt.", "460.000"));
    expect(changes.filter(([kind]) => kind !== "added")).toEqual([["changed-number", "480.000", "460.000"]]);
  });
});

describe("an item that moved past another", () => {
  const boats = (contact: string, verdict: string) =>
    `Punkt X: Tilskud til Tornelev Roklub\nRoklubben søger om 60.000 kr. til to nye både. Kontaktperson er ${contact}.\nForvaltningen ${verdict} anbefale ansøgningen.\nIndstilling\nForvaltningen indstiller, at der tages stilling til ansøgningen fra roklubben.\nBeslutning`;
  const playground =
    "Punkt X: Ny legeplads i Åparken\nLegepladsen er fra 1998 og er slidt ned. Den nye legeplads får klatretårn og gynger.\nIndstilling\nForvaltningen indstiller, at legepladsen anlægges og står klar til sommer.\nBeslutning";
  const paper = (...items: readonly string[]) =>
    [
      "Tornelev Kommune\nDagsorden",
      ...items,
      "Punkt X: Eventuelt\nDer var intet at behandle under dette punkt.",
    ]
      .map((item, index) => item.replace("X", String(index)))
      .join("\n\n");

  it("takes its headings along, and short sentences that changed are told to have changed", () => {
    const older = paper(playground, boats("Birthe Lund", "kan"));
    const newer = paper(boats("Karla Holm", "kan ikke"), playground);
    expect(between(older, newer)).toEqual([
      ["changed-name", "Birthe Lund", "Karla Holm"],
      ["negated", "ikke"],
      ["moved", "1", "2"],
    ]);
  });
});

describe("a paragraph that stands in both papers, beside others that came", () => {
  const stays = "Foreningens navn er Tornelev Strands Grundejerforening.";
  const heading = "Vedtægter for grundejerne ved Tornelev Strand";
  const members = "Som medlem optages enhver ejer af et hus eller en grund ved stranden.";
  const came = "Styregruppen undersøger, om stien langs vandet kan få belysning til vinteren.";

  it("is neither removed nor added", () => {
    const kinds = between(
      [heading, stays, members].join("\n\n"),
      [members, heading, came, stays].join("\n\n"),
    );
    expect(kinds.map(([kind]) => kind).sort()).toEqual(["added", "moved"]);
  });
});

describe("what a browser prints around a page", () => {
  it("is no part of the paper", () => {
    const printed = `4/3/25, 7:15 PM   Notat\n${lead}\n\n${tail}\nhttps://tornelev.example/notat 1/1`;
    expect(between(`${lead}\n\n${tail}`, printed)).toEqual([]);
  });
});

describe("short sentences", () => {
  const came =
    "Styregruppen undersøger, om stien langs vandet kan få belysning, fordi den har været et forsøg.";

  it("are gone beside a long one that came, and not changed into it", () => {
    const kinds = between(`${lead}\n\nTilfredsheden er høj.`, `${lead}\n\n${came}`).map(([kind]) => kind);
    expect(kinds.sort()).toEqual(["added", "removed"]);
  });

  it("that say an outcome under a heading are changed, whatever came behind them", () => {
    const item = (verdict: string) => `${lead}\n\n2. Regnskab\n${verdict}`;
    expect(between(item(`Godkendt.\n\n${tail}`), item(`Afvist.\n\n${came}\n\n${tail}`))).toEqual([
      ["changed-decision", "Godkendt", "Afvist"],
      ["added"],
    ]);
  });

  it("are changed where the other is as short", () => {
    expect(between(`${lead}\n\nSagen blev godkendt.`, `${lead}\n\nSagen blev udsat.`)).toEqual([
      ["changed-decision", "godkendt", "udsat"],
    ]);
  });
});

describe("two sentences that end alike, of which one is gone", () => {
  const asked = "Indstilling\nDet indstilles, at der holdes lukket den 2. og 3. januar 2026.";
  const damaged = "Indstilling\nDot indstilles, at der holdes lukket don 2. og 3. januar 2026.";
  const decided = "Beslutning\nUdvalget besluttede, at der holdes lukket den 2. og 3. januar 2026.";

  it("is told as a whole, however the other was read", () => {
    const findings = compareDocuments(
      plainRecord(`${lead}\n\n${damaged}\n\n${decided}\n\n${tail}`),
      plainRecord(`${lead}\n\n${asked}\n\n${tail}`),
    );
    expect(findings.map(({ kind, evidence }) => [kind, evidence[0]?.quote.split(/\s/u)[0]])).toEqual([
      ["removed", "Beslutning"],
    ]);
  });
});

describe("a name of which one letter changed", () => {
  const paper = (name: string) => `${lead}\n\nKontaktperson for puljen er ${name} på rådhuset.`;
  const written = (name: string) => {
    const record = plainRecord(paper(name));
    return { ...record, source: { ...record.source, mediaType: "application/vnd.oasis.opendocument.text" } };
  };

  it("is another name where both papers were typed", () => {
    const kinds = compareDocuments(written("Karla Holm"), written("Karla Halm")).map(({ kind }) => kind);
    expect(kinds).toEqual(["changed-name"]);
  });

  it("is damage where either may have been read off paper", () => {
    expect(compareDocuments(written("Karla Holm"), plainRecord(paper("Karla Halm")))).toEqual([]);
  });
});
