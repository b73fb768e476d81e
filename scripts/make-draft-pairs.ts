import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { makePair } from "./drafts/make-pair.ts";

/**
 * Makes draft pairs out of any texts: planted changes of every kind, damage on one side, lines set anew on both.
 *
 *   node scripts/make-draft-pairs.ts --out var/pairs [--seed 1] [--damage 0.15] [--fewest 5] [--most 15] TEXT…
 *
 * Writes NAME.old.txt, NAME.new.txt and NAME.truth.json (kind and place of each change) for each text.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: "var/pairs" },
    seed: { type: "string", default: "1" },
    damage: { type: "string", default: "0.15" },
    fewest: { type: "string", default: "5" },
    most: { type: "string", default: "15" },
  },
});

if (positionals.length === 0) {
  process.stderr.write("Name at least one text file.\n");
  process.exitCode = 2;
}
mkdirSync(values.out, { recursive: true });
for (const [index, path] of positionals.entries()) {
  const pair = makePair(readFileSync(path, "utf8"), {
    seed: Number(values.seed) + index,
    changes: [Number(values.fewest), Number(values.most)],
    damage: Number(values.damage),
    reflow: true,
  });
  const name = join(values.out, basename(path).replace(/\.[^.]+$/u, ""));
  writeFileSync(`${name}.old.txt`, pair.older);
  writeFileSync(`${name}.new.txt`, pair.newer);
  writeFileSync(`${name}.truth.json`, `${JSON.stringify(pair.truth, null, 2)}\n`);
  process.stdout.write(`${name}: ${pair.truth.map(({ kind }) => kind).join(", ")}\n`);
}
