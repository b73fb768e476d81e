import { readFile } from "node:fs/promises";
import type { Comparison } from "../../output/comparison/comparison.ts";
import { unreadable } from "../batch/walk.ts";
import type { Clock } from "../clock.ts";
import { compareCases, compareDocuments } from "../comparison/index.ts";
import { processDocument } from "../process-document.ts";
import type { ReadSettings } from "../reading/read-settings.ts";
import { programVersion } from "../version.ts";

/** Reads two files and compares them. @throws ReadFailure where one of them cannot be read. */
export async function compareFiles(
  oldPath: string,
  newPath: string,
  clock: Clock,
  read: ReadSettings,
): Promise<Comparison> {
  const recordOf = async (path: string) =>
    processDocument(
      {
        path,
        bytes: await readFile(path).catch((error: unknown) => {
          throw unreadable(path, error);
        }),
      },
      {
        clock,
        version: programVersion(),
        read,
        knowledge: { attested: new Map(), witnesses: [], human: [] },
      },
    );
  const older = await recordOf(oldPath);
  const newer = await recordOf(newPath);
  const inCases = compareCases(older, newer);
  return inCases
    ? { older, newer, findings: inCases, inSharedCases: true }
    : { older, newer, findings: compareDocuments(older, newer) };
}
