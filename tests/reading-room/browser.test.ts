import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Corpus } from "../../corpus/corpus.ts";
import { openCorpus } from "../../corpus/index.ts";
import { systemClock } from "../../pipeline/clock.ts";
import { type ServedRoom, serveRoom } from "../../pipeline/reading-room/serve.ts";
import { exampleCorpus } from "./example-corpus.ts";

const executablePath = "/usr/bin/chromium";
const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

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
    browser = await chromium.launch({ executablePath, args });
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

  test("a newcomer finds what was decided, on which section and by when, by searching alone", async () => {
    await page.goto(room.address);
    await page.getByRole("searchbox").fill("badebro");
    await page.keyboard.press("Enter");
    const hit = page.locator(".hit-card", { hasText: "Ny badebro ved Tornelev Strand" });
    expect(await hit.locator(".glance").textContent()).toMatch(
      /Godkendt[\s\S]*§ 79 b kystbeskyttelsesloven[\s\S]*1\. juni 2024/u,
    );
    await hit.getByRole("link").first().click();
    const item = page.locator("#item-2");
    expect(await item.textContent()).toMatch(
      /Fjordudvalget, 12\. marts 2024[\s\S]*6 A, V[\s\S]*§ 79 b[\s\S]*1\. juni 2024/u,
    );
    await item.locator(".a-law a.place").click();
    expect(page.url()).toContain("#law-1");
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
    expect(await page.locator(".fact.on").getAttribute("data-f")).toBe("decision-1");
    await page.goto(room.address);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
  });

  test("a repair that was accepted is kept when the page is loaded again", async () => {
    await page.goto(`${room.address}document/${ids.minutes}/repairs`);
    const first = page.locator(".repair").first();
    expect(await first.locator(".crop").boundingBox()).not.toBeNull();
    await first.getByRole("button", { name: "Godkend" }).click();
    await page.waitForURL(/#judge-1$/u);
    await page.reload();
    expect(await page.locator(".repair").first().locator(".given").textContent()).toBe("Godkendt");
    expect(await page.getByRole("status").textContent()).toBe("1 af 3 afgjort");
    expect(await corpus.reviews.ofDocument(ids.minutes)).toMatchObject([{ verdict: "accepted" }]);
  });

  test("two drafts are compared with both places side by side", async () => {
    await page.goto(`${room.address}families`);
    await page.locator(".hit-card a").click();
    const places = page.locator(".finding .evidence");
    expect(await places.locator("mark").allTextContents()).toEqual(["4 mio. kr.", "5 mio. kr."]);
    const boxes = await Promise.all([places.nth(0).boundingBox(), places.nth(1).boundingBox()]);
    expect(boxes[0]?.y).toBe(boxes[1]?.y);
  });

  test("at twice the size nothing has to be scrolled sideways", async () => {
    await page.setViewportSize({ width: 640, height: 450 });
    for (const path of [
      "",
      `document/${ids.minutes}`,
      `document/${ids.minutes}/page/1`,
      `document/${ids.minutes}/repairs`,
      "family/family-1",
      "runs",
    ]) {
      await page.goto(room.address + path);
      const excess = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect(excess, path).toBeLessThanOrEqual(0);
    }
  });

  test("no page complained, and none asked for anything from elsewhere", () => {
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
