import iconv from "iconv-lite";
import { budgetMemo } from "./documents/budget-memo.ts";
import { cityMinutes } from "./documents/city-minutes.ts";
import { councilAgenda } from "./documents/council-agenda.ts";
import { councilMinutes } from "./documents/council-minutes.ts";
import { financeMinutes } from "./documents/finance-minutes.ts";
import { hearingLetter } from "./documents/hearing-letter.ts";
import { libraryMemo } from "./documents/library-memo.ts";
import { parishMinutes } from "./documents/parish-minutes.ts";
import { planNotice } from "./documents/plan-notice.ts";
import { protocol1921 } from "./documents/protocol-1921.ts";
import { schoolMinutes } from "./documents/school-minutes.ts";
import { schoolRoadsLetter } from "./documents/school-roads-letter.ts";
import { socialMinutes } from "./documents/social-minutes.ts";
import { firstDraft, secondDraft } from "./documents/strategy-drafts.ts";
import { technicalMinutes } from "./documents/technical-minutes.ts";
import { readWithEnglishModel } from "./english-ocr.ts";
import type { SamplePaper } from "./paper.ts";
import { renderDocx } from "./render/docx.ts";
import { asBitonalPng, asFaxTiff, asJpeg, asScannedPdf, withScannedPages } from "./render/files.ts";
import { renderHtml } from "./render/html.ts";
import { renderPdf } from "./render/pdf.ts";
import { blankSheet, cleanScan, drawPages, type GreyImage, type ScanDamage, scan } from "./render/scan.ts";
import { renderText } from "./render/text.ts";

export interface SampleFile {
  readonly file: string;
  readonly paper: SamplePaper;
  readonly render: (paper: SamplePaper) => Promise<Uint8Array>;
}

const utf8 = new TextEncoder();

async function scans(
  paper: SamplePaper,
  face: "sans" | "serif",
  damages: readonly ScanDamage[],
): Promise<readonly GreyImage[]> {
  const [first] = damages;
  if (first === undefined) throw new Error("Unexpected empty list of damages");
  const pages = await drawPages(await renderPdf(paper, face), first.dpi);
  return Promise.all(pages.map((page, index) => scan(page, damages[index] ?? first)));
}

/** Skewed and speckled grey pages with a blank back, and one sheet that lay on its side. */
async function officeScan(paper: SamplePaper): Promise<Uint8Array> {
  const pages = await scans(paper, "serif", [
    { ...cleanScan, skew: -0.7, specks: 2, seed: 11 },
    { ...cleanScan, skew: 1.1, specks: 3, blur: 0.8, seed: 12 },
    { ...cleanScan, skew: 0.4, turned: 90, seed: 13 },
  ]);
  const blank = await scan(blankSheet(300), { ...cleanScan, specks: 2, seed: 14 });
  const [cover, ...rest] = pages;
  return asScannedPdf(cover === undefined ? rest : [cover, blank, ...rest], 60);
}

async function faxScan(paper: SamplePaper): Promise<Uint8Array> {
  const damage = { ...cleanScan, dpi: 200, blur: 0.4, specks: 1 };
  return asFaxTiff(
    await scans(paper, "sans", [
      { ...damage, skew: 0.6, seed: 21 },
      { ...damage, skew: -0.9, seed: 22 },
    ]),
  );
}

async function firstPage(paper: SamplePaper, face: "sans" | "serif", damage: ScanDamage): Promise<GreyImage> {
  const [page] = await scans(paper, face, [damage]);
  if (page === undefined) throw new Error("Unexpected paper without pages");
  return page;
}

async function memoWithScannedAnnex(paper: SamplePaper): Promise<Uint8Array> {
  const pdf = await renderPdf(paper, "sans");
  const pages = await drawPages(pdf, 200);
  const annex = pages[1];
  if (annex === undefined) throw new Error("Unexpected memo without an annex");
  return withScannedPages(
    pdf,
    new Map([[2, await scan(annex, { ...cleanScan, dpi: 200, skew: -0.5, seed: 31 })]]),
    60,
  );
}

/** Every sample, in the order in which the README tells of them. */
export const sampleFiles: readonly SampleFile[] = [
  {
    file: "socialudvalget-2024-03-12-referat.pdf",
    paper: socialMinutes,
    render: (paper) => renderPdf(paper, "sans"),
  },
  { file: "teknik-og-miljoeudvalget-2013-09-03-scan.pdf", paper: technicalMinutes, render: officeScan },
  {
    file: "byraadet-2024-04-30-dagsorden.pdf",
    paper: councilAgenda,
    render: (paper) => renderPdf(paper, "serif"),
  },
  {
    file: "boerne-og-skoleudvalget-2025-02-05.html",
    paper: schoolMinutes,
    render: async (paper) => utf8.encode(renderHtml(paper)),
  },
  {
    file: "byraadet-2023-06-20-referat.txt",
    paper: councilMinutes,
    render: async (paper) => utf8.encode(renderText(paper)),
  },
  { file: "oekonomiudvalget-2019-02-19.tif", paper: financeMinutes, render: faxScan },
  {
    file: "menighedsraadet-2018-10-11.txt",
    paper: parishMinutes,
    render: async (paper) => iconv.encode(renderText(paper), "win1252"),
  },
  {
    file: "byraadet-1921-05-04.png",
    paper: protocol1921,
    render: async (paper) =>
      asBitonalPng(await firstPage(paper, "serif", { ...cleanScan, skew: -0.4, specks: 2, seed: 41 })),
  },
  {
    file: "byraadet-2021-12-14-referat.pdf",
    paper: cityMinutes,
    render: (paper) => renderPdf(paper, "sans"),
  },
  {
    file: "partshoering-spildevand-2021.pdf",
    paper: hearingLetter,
    render: (paper) => renderPdf(paper, "serif"),
  },
  {
    file: "skoleveje-2022.jpg",
    paper: schoolRoadsLetter,
    render: async (paper) =>
      asJpeg(
        await firstPage(paper, "sans", { ...cleanScan, dpi: 200, ink: 110, paper: 225, skew: 0.8, seed: 51 }),
        70,
      ),
  },
  { file: "aeldreboliger-udkast-1.docx", paper: firstDraft, render: renderDocx },
  { file: "aeldreboliger-udkast-2.docx", paper: secondDraft, render: renderDocx },
  {
    file: "lokalplan-231-hoering.html",
    paper: planNotice,
    render: async (paper) => utf8.encode(renderHtml(paper)),
  },
  { file: "budgetopfoelgning-2024.pdf", paper: budgetMemo, render: memoWithScannedAnnex },
  {
    file: "biblioteker-gammel-ocr.txt",
    paper: libraryMemo,
    render: async (paper) => utf8.encode(readWithEnglishModel(renderText(paper), 61)),
  },
];
