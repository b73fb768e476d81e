import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockCorpus } from "../../corpus/lock.ts";
import { DocumentRecord } from "../../schemas/record.ts";
import { RunReport } from "../../schemas/run-report.ts";

let folder = "";
let corpus = "";

function punktum(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "pipeline/cli/main.ts", ...args],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "punktum-cli-"));
  corpus = join(folder, "corpus");
  mkdirSync(join(folder, "papers"));
  writeFileSync(
    join(folder, "papers", "minutes.txt"),
    "Havnsø Kommune\nKulturudvalget\nReferat\n\nPunkt 1: Svømmehallen\n\nUdvalget drøftede åbningstiderne.\n\nBeslutning\nGodkendt.\n",
  );
  writeFileSync(join(folder, "papers", "empty.txt"), "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the commands", () => {
  it("run reads the good, names the bad with its remedy, exits 1 and leaves a report", () => {
    const { status, stdout } = punktum("run", join(folder, "papers"), "--corpus", corpus, "--json");
    expect(status).toBe(1);
    const report = RunReport.parse(JSON.parse(stdout));
    expect(report.corpus.documents).toBe(1);
    expect(report.failures).toMatchObject([
      { code: "empty-file", path: join(folder, "papers", "empty.txt") },
    ]);
    expect(report.failures[0]?.remedy).not.toBe("");
    const written = join(corpus, "runs", report.id);
    expect(JSON.parse(readFileSync(join(written, "report.json"), "utf8"))).toEqual(report);
    expect(readFileSync(join(written, "report.html"), "utf8")).toContain("empty.txt");
  });

  it("run prints a summary for people", () => {
    const { status, stdout } = punktum("run", join(folder, "papers"), "--corpus", corpus);
    expect(status).toBe(1);
    expect(stdout).toMatch(/2 unchanged/);
    expect(stdout).toMatch(/Corpus: 1 document, 1 page \(1 ok, 0 blank, 0 failed\)/);
    expect(stdout).toMatch(/empty-file \(1\)/);
    expect(stdout).toContain(
      "Try next:\n  mend or replace the files named above, and run the same command again",
    );
    expect(stdout).not.toContain("--retry-failed");
    expect(stdout).toContain(`\n  npm run -s punktum -- serve --corpus ${corpus}\n`);
  });

  it("read prints one record that keeps to the schema and nothing else", () => {
    const { status, stdout } = punktum("read", join(folder, "papers", "minutes.txt"));
    expect(status).toBe(0);
    const record = DocumentRecord.parse(JSON.parse(stdout));
    expect(record.text).toContain("Svømmehallen");
    expect(record.provenance.stages.map(({ name }) => name)).toEqual([
      "ingest",
      "read",
      "repair",
      "segment",
      "extract",
      "compare",
      "store",
    ]);
  });

  it("search prints hits as text, JSON and CSV", () => {
    const found = JSON.parse(punktum("search", "svømmehal", "--corpus", corpus, "--json").stdout);
    expect(found).toMatchObject({ total: 1, exact: true });
    expect(punktum("search", "svømmehal", "--corpus", corpus).stdout).toContain("«Svømmehallen»");
    const csv = punktum("search", "svømmehal", "--corpus", corpus, "--csv", "--bom").stdout;
    expect(csv.startsWith("\uFEFFdocument,path,")).toBe(true);
    expect(csv.trimEnd().split("\r\n")).toHaveLength(2);
    expect(punktum("search", "udvalget", "-åbningstiderne", "--corpus", corpus).stdout).toContain("Nothing");
    expect(punktum("search", "udvalget", "-Vejle", "--corpus", corpus).stdout).toContain("1 found");
    expect(punktum("search", "findesikke", "--corpus", corpus).stdout).toContain("Nothing found");
  });

  it("export writes JSON lines to stdout and tables to a folder", () => {
    const lines = punktum("export", "--format", "jsonl", "--corpus", corpus).stdout.trimEnd().split("\n");
    expect(lines.map((line) => DocumentRecord.parse(JSON.parse(line)).source.path)).toEqual([
      join(folder, "papers", "minutes.txt"),
    ]);
    const [record] = JSON.parse(punktum("export", "--json", "--corpus", corpus).stdout);
    expect(JSON.stringify(record)).toBe(lines[0]);
    const tables = join(folder, "tables");
    expect(punktum("export", "--format", "csv", "--bom", "--out", tables, "--corpus", corpus).status).toBe(0);
    expect(readFileSync(join(tables, "documents.csv"), "utf8")).toMatch(/^\uFEFFdocument,path,kind,/);
  });

  it("export tells what contradicts between drafts, and keeps spreadsheets from reading formulas", () => {
    const drafts = join(folder, "drafts");
    mkdirSync(drafts);
    const draft = (price: string) =>
      [
        "Notat om cykelstien ved Havnsø Skole",
        "",
        `Udgiften til anlægget er ${price} kr., som søges dækket af puljen til mindre anlæg.`,
        "Forvaltningen foreslår, at stien anlægges langs skolens østre skel, så børnene kan komme trygt frem.",
        "-100 pladser til cykler nedlægges ved den gamle port, hvor der i dag er grus.",
      ].join("\n");
    writeFileSync(join(drafts, "cykelsti-udkast-1.txt"), draft("250.000"));
    writeFileSync(join(drafts, "cykelsti-udkast-2.txt"), draft("350.000"));
    const own = join(folder, "drafts-corpus");
    expect(punktum("run", drafts, "--corpus", own).status).toBe(0);
    const records = JSON.parse(punktum("export", "--json", "--corpus", own).stdout);
    const kinds = records.map((record: unknown) => DocumentRecord.parse(record).inconsistencies);
    expect(kinds.flat()).toMatchObject([{ kind: "changed-number" }]);
    const tables = join(folder, "draft-tables");
    punktum("export", "--format", "csv", "--bom", "--out", tables, "--corpus", own);
    expect(readFileSync(join(tables, "inconsistencies.csv"), "utf8")).toContain("changed-number");
    expect(readFileSync(join(tables, "amounts.csv"), "utf8")).toMatch(/,'-100 pladser,-?100,/);
  });

  it("run exits with 1 where all files of a folder are gone, and keeps their documents", () => {
    const share = join(folder, "share");
    const own = join(folder, "share-corpus");
    mkdirSync(share);
    for (const name of ["a", "b"]) writeFileSync(join(share, `${name}.txt`), `Referat ${name} om vejen`);
    expect(punktum("run", share, "--corpus", own).status).toBe(0);
    for (const name of ["a", "b"]) rmSync(join(share, `${name}.txt`));
    const away = punktum("run", share, "--corpus", own);
    expect(away.status).toBe(1);
    expect(away.stdout).toMatch(/Alarm: 2 of 2 files .* --accept-removals/);
    expect(away.stdout).toContain("Corpus: 2 documents");
    expect(punktum("run", share, "--corpus", own, "--accept-removals").status).toBe(0);
  });

  it("doctor and mistakes name commands as they are typed here", () => {
    const none = join(folder, "no corpus yet");
    const { stdout } = punktum("doctor", "--corpus", none);
    expect(stdout).toContain(`mend it with: npm run -s punktum -- run PATH… --corpus '${none}'\n`);
    expect(punktum("search", "x", "--corpus", none).stderr).toContain("`npm run -s punktum -- run PATH…`");
    expect(punktum("run").stderr).toContain("(npm run -s punktum -- run --help shows what there is)");
  });

  it("doctor says of everything how it is", () => {
    const { stdout } = punktum("doctor", "--corpus", corpus, "--json");
    const found: { name: string; state: string; mend: string | null }[] = JSON.parse(stdout);
    expect(found.map(({ name }) => name)).toContain("SQLite with FTS5");
    for (const { state, mend } of found) expect(mend === null).toBe(state === "fine");
  });
});

it("is a program that a shell can start, and prints no warning of Node's own", () => {
  const { bin } = JSON.parse(readFileSync("package.json", "utf8"));
  const source = String(bin.punktum)
    .replace(/^dist\//, "")
    .replace(/\.js$/, ".ts");
  expect(readFileSync(source, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  const { status, stderr } = spawnSync(process.execPath, [source, "doctor", "--corpus", corpus], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

describe("mistakes", () => {
  const cases: readonly [string, readonly string[], number, RegExp][] = [
    ["an unknown command", ["serach", "x"], 2, /Did you mean search/],
    ["an unknown option", ["run", ".", "--fast"], 2, /unknown option '--fast'/],
    ["an unknown option of search", ["search", "x", "--fast"], 2, /unknown option '--fast'/],
    ["an option of search with one dash", ["search", "x", "-json"], 2, /Did you mean --json/],
    ["a missing argument", ["run"], 2, /missing required argument/],
    ["a bad choice", ["search", "x", "--outcome", "maybe"], 2, /Allowed choices/],
    [
      "a path that is not there",
      ["run", "/no/such/folder"],
      2,
      /There is no file or folder \/no\/such\/folder/,
    ],
    ["a file that is not there", ["read", "/no/such/file.pdf"], 1, /There is no file or folder/],
    ["no corpus", ["search", "x", "--corpus", "/no/such/corpus"], 3, /punktum -- run PATH/],
    ["a format that needs a folder", ["export", "--format", "csv"], 2, /--out FOLDER/],
  ];
  for (const [name, args, status, message] of cases) {
    it(`are explained: ${name}`, () => {
      const given = args.includes("csv") ? [...args, "--corpus", corpus] : args;
      const result = punktum(...given);
      expect(result.stderr).toMatch(message);
      expect(result.stderr).not.toMatch(/\n\s+at /);
      expect(result.stdout).toBe("");
      expect(result.status).toBe(status);
    });
  }

  it("are explained: a query that cannot be read, a corpus in use, and one of a newer version", () => {
    expect(punktum("search", '"open', "--corpus", corpus)).toMatchObject({ status: 2 });
    const lock = lockCorpus(corpus, "process 77");
    const second = punktum("run", join(folder, "papers"), "--corpus", corpus);
    lock.release();
    expect(second.status).toBe(3);
    expect(second.stderr).toContain("process 77");
    const newer = join(folder, "newer");
    mkdirSync(newer);
    const file = new DatabaseSync(join(newer, "corpus.sqlite"));
    file.exec(`PRAGMA application_id = ${0x506b746d}; PRAGMA user_version = 999; CREATE TABLE later (x)`);
    file.close();
    const refused = punktum("search", "x", "--corpus", newer);
    expect(refused.status).toBe(3);
    expect(refused.stderr).toContain("newer Punktum");
  });
});
