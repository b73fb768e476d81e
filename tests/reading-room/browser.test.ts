import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Corpus } from "../../corpus/corpus.ts";
import { openCorpus } from "../../corpus/index.ts";
import { systemClock } from "../../pipeline/clock.ts";
import { type ServedRoom, serveRoom } from "../../pipeline/reading-room/serve.ts";
import { poorContrasts, unnamed } from "./accessibility.ts";
import { browserArguments, executablePath } from "./browser.ts";
import { exampleCorpus } from "./example-corpus.ts";

describe.skipIf(!existsSync(executablePath))("the reading room in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "punktum-browser-"));
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  let browser: Browser;
  let visitor: BrowserContext;
  let corpus: Corpus;
  let room: ServedRoom;
  let ids: Awaited<ReturnType<typeof exampleCorpus>>;
  let page: Page;

  beforeAll(async () => {
    ids = await exampleCorpus(folder);
    corpus = await openCorpus(join(folder, "corpus"), { readOnly: false });
    const onFault = (error: unknown) => complaints.push(String(error));
    room = await serveRoom({
      corpus,
      canReview: true,
      host: "127.0.0.1",
      port: 0,
      clock: systemClock,
      onFault,
    });
    browser = await chromium.launch({ executablePath, args: browserArguments });
    visitor = await browser.newContext({ locale: "da-DK", viewport: { width: 1440, height: 900 } });
    page = await visitor.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(room.address)) elsewhere.push(request.url());
    });
  });

  afterAll(async () => {
    await browser?.close();
    await room?.close();
    await corpus?.close();
    rmSync(folder, { recursive: true });
  });

  test("a fact chosen in the text is shown in the picture, and the other way", async () => {
    await page.goto(`${room.address}document/${ids.minutes}/page/1`);
    await page.locator('mark[data-f~="deadline-1"]').first().click();
    const stroke = page.locator('.overlay [data-f="deadline-1"]');
    expect(await stroke.getAttribute("class")).toContain("on");
    expect(await page.locator('.fact[data-f="deadline-1"]').getAttribute("class")).toContain("on");
    await page.locator('.overlay [data-f="law-1"] rect').click();
    expect(await page.locator('mark[data-f~="law-1"]').first().getAttribute("class")).toContain("on");
    expect(await stroke.getAttribute("class")).not.toContain("on");
    const drawn = await page.evaluate('document.querySelector(".sheet img").naturalWidth');
    expect(drawn).toBeGreaterThan(1000);
  });

  test("the strokes lie over the words that they mark", async () => {
    const sheet = await page.locator(".sheet").boundingBox();
    const stroke = await page.locator('.overlay [data-f="deadline-1"] rect').boundingBox();
    const points = ((sheet?.width ?? 0) - 2) / 595;
    expect(Math.abs(((stroke?.x ?? 0) - (sheet?.x ?? 0)) / points - 141.6)).toBeLessThan(2);
    expect(Math.abs(((stroke?.y ?? 0) - (sheet?.y ?? 0)) / points - 269.5)).toBeLessThan(2);
    expect(Math.abs((stroke?.width ?? 0) / points - 106.9)).toBeLessThan(2);
  });

  test("everything can be done by keyboard", async () => {
    await page.goto(`${room.address}document/${ids.minutes}/page/1`);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.locator(".fact.on").getAttribute("data-f")).toBe("decision-1");
    await page.keyboard.press("Escape");
    expect(await page.locator(".fact.on").count()).toBe(0);
    await page.goto(room.address);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("/");
    await page.keyboard.type("badebro");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=badebro/u);
    // From the field over the §, the button and the further fields to the order of the hits, and so to the first.
    const places: unknown[] = [];
    await page.locator('input[name="q"]').focus();
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.press("Tab");
      places.push(
        await page.evaluate("document.activeElement.closest('.hit-card, .facets')?.className ?? ''"),
      );
    }
    expect(places.filter((place) => place !== "")[0]).toBe("hit-card");
    const [hits, lists] = await Promise.all(
      [".results", ".facets"].map((part) => page.locator(part).boundingBox()),
    );
    expect(lists?.x ?? 0).toBeLessThan(hits?.x ?? 0);
    expect(lists?.y).toBe(hits?.y);
  });

  test("the list to review is gone through without a mouse, and what was judged is taken back", async () => {
    await page.goto(`${room.address}review`);
    const left = page.getByRole("link", { name: /^Rettelser/u }).locator(".count");
    const before = Number(await left.textContent());
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const chosen = await page.locator("[data-judge]:focus del").textContent();
    await page.keyboard.press("a");
    await page.waitForURL(/[?]done=1/u);
    expect(Number(await left.textContent())).toBe(before - 1);
    expect(await page.locator(".repairs").textContent()).not.toContain(chosen);
    await page.keyboard.press("u");
    await page.waitForURL(/undone=1/u);
    expect(Number(await left.textContent())).toBe(before);
    await page.keyboard.press("c");
    await page.keyboard.type("Fjordrådet");
    await page.keyboard.press("Enter");
    await page.waitForURL(/[?]done=1/u);
    expect((await corpus.reviews.all()).map(({ correction }) => correction)).toEqual(["Fjordrådet"]);
    await page.keyboard.press("u");
    await page.waitForURL(/undone=1/u);
  });

  test("a repair that was accepted is kept when the page is loaded again", async () => {
    await page.goto(`${room.address}document/${ids.minutes}/repairs`);
    const first = page.locator(".repair").first();
    expect(await first.locator(".crop").boundingBox()).not.toBeNull();
    await first.getByRole("button", { name: "Godkend" }).click();
    await page.waitForURL(/#judge-1$/u);
    await page.reload();
    expect(await page.locator(".repair").first().locator(".given").textContent()).toBe("Godkendt");
    expect(await page.locator(".repairs-head").getByRole("status").textContent()).toBe("1 af 3 afgjort");
    expect(await corpus.reviews.ofDocument(ids.minutes)).toMatchObject([{ verdict: "accepted" }]);
  });

  test("two drafts are compared with both places side by side", async () => {
    await page.goto(`${room.address}families`);
    await page.locator(".paper a").click();
    const marked = page.locator(".evidence mark");
    expect(await marked.allTextContents()).toEqual(["4 mio. kr.", "5 mio. kr."]);
    await page.getByRole("link", { name: "Se begge steder på siderne" }).click();
    const rings = page.locator(".evidence .ring");
    const boxes = await Promise.all([rings.nth(0).boundingBox(), rings.nth(1).boundingBox()]);
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
    expect((boxes[1]?.x ?? 0) - (boxes[0]?.x ?? 0)).toBeGreaterThan(300);
    // The policy of the pages lets no text be run as a program, which waiting for a condition in them would be.
    await expect
      .poll(
        () =>
          page.evaluate(
            "[...document.querySelectorAll('.crop img')].every((one) => one.complete && one.naturalWidth > 500)",
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
  });

  test("without a script the search answers, a place is marked and a repair judged", async () => {
    const plain = await browser.newContext({ locale: "da-DK", javaScriptEnabled: false });
    const tab = await plain.newPage();
    await tab.goto(room.address);
    await tab.getByLabel("Ord fra sagen").fill("badebro");
    await tab.keyboard.press("Enter");
    await tab.getByRole("link", { name: /Ny badebro/u }).click();
    await tab.locator("#item-2 .a-law .place").click();
    const mark = tab.locator("#law-1 ~ mark.f-law").first();
    expect(await mark.boundingBox()).not.toBeNull();
    await tab.goto(`${room.address}document/${ids.minutes}/repairs?show=open`);
    const open = await tab.locator(".repair").count();
    await tab.locator(".repair").last().getByRole("button", { name: "Forkast" }).click();
    expect(await tab.locator(".repair").count()).toBe(open - 1);
    await plain.close();
  });

  const everyPage = () => [
    "",
    "?sort=date",
    "?q=intetatfinde",
    `document/${ids.minutes}`,
    `document/${ids.minutes}/page/1`,
    `document/${ids.minutes}/repairs`,
    `document/${ids.hostile}`,
    `document/${ids.hostile}/page/2`,
    "families",
    "family/family-1",
    "family/family-1/findings/finding-1",
    "deadlines?from=",
    "review",
    "review/doubts",
    "runs",
    "help",
    "nowhere",
  ];

  test("at twice the size and on a phone nothing has to be scrolled sideways", async () => {
    for (const width of [640, 390]) {
      await page.setViewportSize({ width, height: 450 });
      for (const path of everyPage()) {
        await page.goto(room.address + path);
        const excess = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        expect(excess, `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test.each(["light", "dark"] as const)(
    "every text can be read against its ground, in %s",
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      for (const path of everyPage()) {
        await page.goto(room.address + path);
        expect(await page.evaluate(poorContrasts), path).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: "light" });
    },
  );

  test("every page has one heading, its landmarks, and names for all that can be used", async () => {
    for (const path of everyPage()) {
      await page.goto(room.address + path);
      expect(await page.evaluate(unnamed), path).toEqual([]);
    }
  });

  test("no page complained, and none asked for anything from elsewhere", () => {
    expect(complaints.filter((text) => !text.includes("404 (Not Found)"))).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
