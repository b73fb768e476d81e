import { parentPort, workerData } from "node:worker_threads";
import type { OcrPage, PageImage } from "../engine.ts";
import type { ThreadSettings } from "../engines/pooled-engine.ts";
import { type JobReply, type JobRequest, type ThreadData, toReply } from "../pool/messages.ts";
import { openCoreRecogniser } from "../recognisers/core-recogniser.ts";
import { openNativeRecogniser } from "../recognisers/native-recogniser.ts";
import type { Recogniser } from "../recognisers/recogniser.ts";
import { openSymbolReader } from "../rereading/symbol-reader.ts";
import { readPage } from "./read-page.ts";

const { settings, child } = workerData as ThreadData<ThreadSettings>;
const recogniser = open(settings);
let symbolReader: ReturnType<typeof openSymbolReader> | undefined;
/** Opened when a page first needs it: many have no sign to look for. */
const openSymbols = () => {
  symbolReader ??= openSymbolReader();
  return symbolReader;
};

parentPort?.on("message", async ({ job }: JobRequest<PageImage>) => {
  parentPort?.postMessage(await reply(job));
});

async function open({ native }: ThreadSettings): Promise<Recogniser> {
  if (native === null) return openCoreRecogniser();
  return openNativeRecogniser(native, (processId) => Atomics.store(child, 0, processId));
}

async function reply(job: PageImage): Promise<JobReply<OcrPage>> {
  try {
    return { result: await readPage(job, await recogniser, openSymbols) };
  } catch (error) {
    return toReply(error);
  }
}
