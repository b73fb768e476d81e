import { resolve } from "node:path";
import { openCorpus } from "../corpus/index.ts";
import { loadAssets } from "../output/reading-room/index.ts";
import { systemClock } from "../pipeline/clock.ts";
import { makeApp } from "../pipeline/reading-room/app.ts";
import { Documents } from "../pipeline/reading-room/documents.ts";
import { PageImages } from "../pipeline/reading-room/page-images/page-images.ts";
import { Sources } from "../pipeline/reading-room/sources.ts";

/**
 * What a page of the reading room costs the server: `npx node scripts/bench-room.ts CORPUS [ROUNDS]`. Milliseconds of CPU
 * time, which other programs on the machine do not lengthen; the first visit is of a room that has just been opened.
 * Pictures are drawn by processes of their own and are not counted.
 */
const [folder = "var/corpus", rounds = "20"] = process.argv.slice(2);

const words = ["lokalplan", "budget", "skole", "høring", "anlægsbevilling", "udvalg*", '"sundhed og omsorg"'];

async function addresses(ids: readonly string[]): Promise<Readonly<Record<string, readonly string[]>>> {
  return {
    "first page": ["/"],
    "search by words": words.map((word) => `/?q=${encodeURIComponent(word)}`),
    "search by act and §": ["/?law=serviceloven", "/?law=planloven+%C2%A7+24", "/?law=%C2%A7+85"],
    "search by field": ["/?outcome=rejected", "/?kind=minutes&sort=date", "/?dueAfter=2023&outcome=approved"],
    overview: ids.map((id) => `/document/${id}`),
    "original and text": ids.map((id) => `/document/${id}/page/1`),
    repairs: ids.map((id) => `/document/${id}/repairs`),
    inconsistencies: ids.map((id) => `/document/${id}/findings`),
    deadlines: ["/deadlines?from=", "/deadlines?from=2023&to=2024&kind=due", "/deadlines?from=&skip=1000"],
    review: ["/review", "/review/doubts", "/review/latest"],
    drafts: ["/families"],
    runs: ["/runs"],
  };
}

const corpus = await openCorpus(resolve(folder), { readOnly: true });
const sources = new Sources();
const images = new PageImages(sources);
try {
  const app = makeApp({
    corpus,
    documents: new Documents(corpus),
    sources,
    images,
    assets: await loadAssets(),
    clock: systemClock,
    canReview: true,
    token: null,
    onFault: (error) => console.error(error),
  });
  const visit = async (path: string): Promise<{ readonly ms: number; readonly bytes: number }> => {
    const before = process.cpuUsage();
    const answer = await app.request(`http://127.0.0.1:4717${path}`, { headers: { host: "127.0.0.1:4717" } });
    const { length } = await answer.text();
    const { user, system } = process.cpuUsage(before);
    if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}`);
    return { ms: (user + system) / 1000, bytes: length };
  };
  const total = (await corpus.documents.totals()).documents;
  const ids: string[] = [];
  for (let at = 0; at < 40 && at < total; at += 1) {
    const [one] = await corpus.documents.list({ offset: Math.floor((at * total) / 40), limit: 1 });
    if (one) ids.push(one.id);
  }
  console.log(`${total} documents; milliseconds of CPU a page`);
  console.log(["page", "first", "median", "p95", "most", "kilobytes"].join("\t"));
  for (const [name, paths] of Object.entries(await addresses(ids))) {
    const first = await visit(paths[0] ?? "/");
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < Number(rounds); round += 1) {
      const path = paths[round % paths.length] ?? "/";
      const { ms, bytes: size } = await visit(path);
      times.push(ms);
      bytes = Math.max(bytes, size);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    const shown = [first.ms, at(0.5), at(0.95), times.at(-1) ?? 0].map((ms) => ms.toFixed(1));
    console.log([name, ...shown, Math.round(bytes / 1024)].join("\t"));
  }
} finally {
  await images.close();
  await corpus.close();
}
