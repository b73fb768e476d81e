import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createScheduler, createWorker, OEM, PSM } from "tesseract.js";

/** Reads ready page images with tesseract.js and no preparing, two workers, and writes the text: what Punktum starts from. */
const [folder = ""] = process.argv.slice(2);
const model = createRequire(import.meta.url).resolve("@tesseract.js-data/dan/package.json");
const scheduler = createScheduler();
for (let count = 0; count < 2; count += 1) {
  const worker = await createWorker("dan", OEM.LSTM_ONLY, {
    langPath: join(dirname(model), "4.0.0_best_int"),
    cacheMethod: "none",
    gzip: true,
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  scheduler.addWorker(worker);
}
const images = readdirSync(folder)
  .filter((file) => file.startsWith("p-"))
  .sort();
const pages = await Promise.all(
  images.map(
    async (file) => (await scheduler.addJob("recognize", readFileSync(join(folder, file)))).data.text,
  ),
);
await scheduler.terminate();
writeFileSync(join(folder, "text.txt"), pages.join("\f"));
