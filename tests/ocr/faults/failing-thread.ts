import { parentPort } from "node:worker_threads";
import { ReadFailure } from "../../../pipeline/failure.ts";
import { toReply } from "../../../pipeline/ocr/pool/messages.ts";

/** A thread that does what the job says: hang, die, run out of memory, fail, or answer with how often it was asked. */
let asked = 0;
parentPort?.on("message", ({ job }: { job: string }) => {
  asked += 1;
  if (job === "hang") for (;;);
  if (job === "exit") process.exit(7);
  if (job === "throw") throw new Error("out of luck");
  if (job === "heap") {
    const hoard: number[][] = [];
    for (;;) hoard.push(new Array(1_000_000).fill(asked));
  }
  if (job === "fail")
    parentPort?.postMessage(toReply(new ReadFailure("damaged", "no image", "Scan the page again.")));
  else if (job === "doubt") parentPort?.postMessage(toReply(new Error("state in doubt")));
  else parentPort?.postMessage({ result: asked });
});
