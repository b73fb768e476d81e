import { describe, expect, it } from "vitest";
import { summaryText } from "../../pipeline/cli/summary.ts";
import { RunReport } from "../../schemas/run-report.ts";

const none = {
  documents: 0,
  pages: 0,
  pagesOk: 0,
  pagesBlank: 0,
  pagesFailed: 0,
  items: 0,
  decisions: 0,
  references: 0,
  deadlines: 0,
  inconsistencies: 0,
  repairs: 0,
};

function summaryOf(change: { files?: object; failures?: string[]; partial?: string[] }): string {
  const failure = (code: string) => ({
    path: "/papers/a.pdf",
    code,
    message: "It is so",
    remedy: code === "all-pages-failed" ? "Read it again with --retry-failed." : "Mend it.",
  });
  const report = RunReport.parse({
    schemaVersion: 1,
    id: "night",
    program: "test",
    paths: ["/papers"],
    started: "2026-01-01T00:00:00.000Z",
    finished: "2026-01-01T00:00:01.000Z",
    seconds: 1,
    state: "finished",
    files: {
      seen: 0,
      unchanged: 0,
      added: [],
      changed: [],
      renamed: [],
      moved: [],
      copied: [],
      removed: [],
      ...change.files,
    },
    work: { documentsRead: 0, pagesRead: 0, documentsFinished: 0, waiting: 0 },
    stored: none,
    corpus: none,
    failures: (change.failures ?? []).map(failure),
    partial: change.partial ? [{ path: "/papers/b.pdf", pages: 9, failed: 1, causes: change.partial }] : [],
    newFindings: [],
    alarms: [],
  });
  return summaryText(report, { program: "punktum", corpus: "" });
}

describe("the summary of a run", () => {
  it("advises to try again only what may go well another time, and else to mend the file", () => {
    const retry = "run PATH… --retry-failed, for timed-out";
    const mend = "mend or replace the files named above";
    const encrypted = summaryOf({ failures: ["encrypted", "empty-file"] });
    expect(encrypted).toContain(mend);
    expect(encrypted).not.toContain("--retry-failed");
    const slow = summaryOf({ failures: ["timed-out"] });
    expect(slow).toContain(retry);
    expect(slow).not.toContain(mend);
    expect(summaryOf({ failures: ["all-pages-failed"] })).toContain("--retry-failed, for all-pages-failed");
    const both = summaryOf({ failures: ["encrypted"], partial: ["timed-out"] });
    expect(both).toContain(retry);
    expect(both).toContain(mend);
    expect(both).toContain("b.pdf: 1 of 9 pages failed (timed-out)");
  });

  it("counts copies as copies, the first time and every other", () => {
    const copied = [{ from: "/papers/a.pdf", to: "/papers/b.pdf" }];
    const first = summaryOf({
      files: { seen: 3, different: 2, added: ["/papers/a.pdf", "/papers/c.pdf"], copied },
    });
    expect(first).toContain("3 files: 2 new, 1 further copy of what is there already.");
    expect(summaryOf({ files: { seen: 3, different: 2, unchanged: 3 } })).toContain(
      "3 files, 1 of them copies: 3 unchanged.",
    );
    expect(summaryOf({ files: { seen: 3, different: 3, unchanged: 3 } })).toContain("3 files: 3 unchanged.");
  });
});
