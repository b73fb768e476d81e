import { parentPort } from "node:worker_threads";
import type { OcrPage, PageImage } from "../engine.ts";
import { type JobReply, type JobRequest, toReply } from "../pool/messages.ts";
import { openCoreRecogniser } from "../recognisers/core-recogniser.ts";
import { readPage } from "./read-page.ts";

const recogniser = openCoreRecogniser();

parentPort?.on("message", async ({ job }: JobRequest<PageImage>) => {
  parentPort?.postMessage(await reply(job));
});

async function reply(job: PageImage): Promise<JobReply<OcrPage>> {
  try {
    return { result: await readPage(job, await recogniser) };
  } catch (error) {
    return toReply(error);
  }
}
