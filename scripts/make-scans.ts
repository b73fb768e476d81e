import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PDFDocument } from "pdf-lib";
import { seeded } from "./samples/random.ts";
import { addPicture } from "./samples/render/files.ts";
import { composePage, type Material, sampleMaterial } from "./scans/content.ts";
import { treat, treatmentOf } from "./scans/damages.ts";
import { pick } from "./scans/signs.ts";
import { type Face, openTypesetter, typeset } from "./scans/typeset.ts";

/**
 * Makes scans with their truth beside, in the form that `scripts/bench-ocr.ts` takes: invented pages with § in every
 * place that papers put it, in many faces, layouts, resolutions and states of damage. `--text FILE` sets the paragraphs
 * of that file instead. Needs Chromium.
 *
 *     node scripts/make-scans.ts FOLDER [--pages 40] [--seed 1] [--dpi 300] [--text FILE]…
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    dpi: { type: "string" },
    text: { type: "string", multiple: true },
  },
});
const folder = positionals[0] ?? "var/scans";
const faces: readonly Face[] = [
  { family: "Liberation Serif", size: 11 },
  { family: "Liberation Sans", size: 10 },
  { family: "DejaVu Sans", size: 9 },
  { family: "DejaVu Serif", size: 9.5 },
  { family: "C059", size: 11 },
  { family: "Nimbus Roman", size: 12 },
  { family: "Liberation Sans Narrow", size: 11 },
  { family: "Liberation Mono", size: 9.5 },
];

async function materialOf(files: readonly string[]): Promise<Material> {
  if (files.length === 0) return sampleMaterial();
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const paragraphs = texts
    .flatMap((text) => text.split(/\n\s*\n/u))
    .map((text) => text.replace(/\s+/gu, " ").trim())
    .filter((text) => text.length > 40 && text.length < 1500);
  return { paragraphs, signs: 0 };
}

const material = await materialOf(values.text ?? []);
const random = seeded(Number(values.seed));
const browser = await openTypesetter();
const document = await PDFDocument.create();
document.setCreationDate(new Date(0));
document.setModificationDate(new Date(0));
const made: object[] = [];
await mkdir(join(folder, "truth"), { recursive: true });
try {
  for (let index = 0; index < Number(values.pages); index += 1) {
    const face = pick(random, faces);
    const treatment = treatmentOf(index, random, values.dpi === undefined ? undefined : Number(values.dpi));
    const composed = composePage(random, material, index + 1);
    const page = await typeset(browser, composed, face, treatment.dpi);
    const back =
      treatment.bleed > 0
        ? await typeset(browser, composePage(random, material, index + 2), face, treatment.dpi)
        : undefined;
    await addPicture(
      document,
      await treat(page.image, back?.image, treatment),
      treatment.bitonal ? "bitonal" : 60,
    );
    const name = `p${String(index).padStart(3, "0")}`;
    await writeFile(join(folder, "truth", `${name}.txt`), page.truth);
    made.push({ page: name, layout: composed.layout, ...face, ...treatment });
    process.stderr.write(
      `${name}  ${composed.layout}, ${face.family}, ${treatment.dpi} dpi, ${treatment.name}\n`,
    );
  }
} finally {
  await browser.close();
}
await writeFile(join(folder, "all.pdf"), await document.save());
await writeFile(join(folder, "pages.json"), `${JSON.stringify(made, null, 1)}\n`);
