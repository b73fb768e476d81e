import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCorpus } from "../../corpus/index.ts";
import { runBatch } from "../../pipeline/batch/run.ts";
import { systemClock } from "../../pipeline/clock.ts";
import { defaultReadSettings } from "../../pipeline/reading/read-settings.ts";
import { type ServedRoom, serveRoom } from "../../pipeline/reading-room/serve.ts";
import { makeStages } from "../../pipeline/stages/index.ts";
import { browserArguments, executablePath } from "./browser.ts";

/**
 * Someone who has never seen the program: knows the words of a question and what stands on the screen, and nothing of
 * addresses, classes or how the pages are made.
 */
const questions = [
  {
    question: "Hvad besluttede Socialudvalget om kvalitetsstandarden, efter hvilken §, og fra hvornår?",
    type: { "Ord fra sagen": "kvalitetsstandard samværstilbud" },
    item: "Kvalitetsstandard for aktivitets- og samværstilbud 2024",
    answers: [/Godkendt med ændringer/u, /§ 104/u, /1\. maj 2024/u],
  },
  {
    question:
      "Hvad blev der af sagen om Ungevejledningens placering, efter hvilken §, og hvornår kommer den igen?",
    type: { "Ord fra sagen": "ungevejledningen" },
    item: "Organisatorisk placering af Ungevejledningen",
    answers: [/Udsat/u, /§ 11 a, stk\. 1/u, /april 2024/u],
  },
  {
    question: "Blev skoledistrikterne ændret efter folkeskolelovens § 36, og hvornår får forældrene besked?",
    type: { "Lov og §": "folkeskoleloven § 36" },
    item: "Skoledistrikter i Lindhøje og Vester Møllebæk",
    answers: [/Godkendt/u, /§ 36, stk\. 2/u, /1\. april 2025/u],
  },
  {
    question: "Hvad svarede Byrådet regionen om sundhedsplanen, efter hvilken §, og inden hvornår?",
    type: { "Ord fra sagen": "regionens sundhedsplan" },
    item: "Høringssvar til regionens sundhedsplan",
    answers: [/Godkendt med ændringer/u, /§ 206, stk\. 1/u, /14\. august 2023/u],
  },
] as const;

const papers = [
  "socialudvalget-2024-03-12-referat.pdf",
  "boerne-og-skoleudvalget-2025-02-05.html",
  "byraadet-2023-06-20-referat.txt",
  "byraadet-2024-04-30-dagsorden.pdf",
  "lokalplan-231-hoering.html",
  "partshoering-spildevand-2021.pdf",
];

describe.skipIf(!existsSync(executablePath))("a newcomer", () => {
  const folder = mkdtempSync(join(tmpdir(), "punktum-newcomer-"));
  let browser: Browser;
  let room: ServedRoom;
  let close: () => Promise<void>;
  let page: Page;

  beforeAll(async () => {
    const corpus = await openCorpus(join(folder, "corpus"), { readOnly: false });
    await runBatch({
      corpus,
      paths: papers.map((name) => join(import.meta.dirname, "../../samples", name)),
      skip: [],
      leaveAlone: new Set(),
      acceptRemovals: false,
      stages: makeStages(defaultReadSettings),
      jobs: 2,
      retryFailed: false,
      since: null,
      version: "test",
      clock: systemClock,
      signal: new AbortController().signal,
      onProgress: () => {},
      readFile: async (path) => readFileSync(path),
    });
    const onFault = (error: unknown) => {
      throw error;
    };
    room = await serveRoom({
      corpus,
      canReview: true,
      host: "127.0.0.1",
      port: 0,
      clock: systemClock,
      onFault,
    });
    browser = await chromium.launch({ executablePath, args: browserArguments });
    page = await (
      await browser.newContext({ locale: "da-DK", viewport: { width: 1280, height: 800 } })
    ).newPage();
    close = async () => {
      await browser.close();
      await room.close();
      await corpus.close();
      rmSync(folder, { recursive: true });
    };
  }, 120_000);
  afterAll(async () => close());

  describe.each(questions)("$question", ({ type, item, answers }) => {
    test("is answered by the first thing that the search shows", async () => {
      await page.goto(room.address);
      for (const [label, words] of Object.entries(type))
        await page.getByLabel(label, { exact: true }).fill(words);
      await page.getByRole("button", { name: "Søg" }).click();
      const first = page
        .getByRole("main")
        .getByRole("listitem")
        .filter({ has: page.getByRole("heading") })
        .first();
      // biome-ignore lint/performance/useDomNodeTextContent: what is not seen is no answer
      const shown = await first.innerText();
      expect(shown).toContain(item);
      for (const answer of answers) expect(shown).toMatch(answer);
      // Without a scroll: the whole answer is on the screen that came up.
      const box = await first.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(800);
    });

    test("and in two clicks more stands on the page that it was read from, marked", async () => {
      await page.getByRole("main").getByRole("heading").getByRole("link", { name: item }).click();
      const place = page.getByRole("article", { name: item });
      // biome-ignore lint/performance/useDomNodeTextContent: what is not seen is no answer
      const shown = await place.innerText();
      for (const answer of answers) expect(shown).toMatch(answer);
      await place
        .getByRole("link", { name: /^Vis på side/u })
        .nth(1)
        .click();
      const chosen = page.getByRole("region", { name: "Teksten" }).locator("mark.on").first();
      await expect.poll(() => chosen.count()).toBe(1);
      const box = await chosen.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(800);
    });
  });
});
