import type { Meter } from "./meter.ts";
import type { BatchOptions } from "./options.ts";

/** Families of drafts and copies, and what contradicts between them. */
export async function comparePhase(_run: string, _options: BatchOptions, meter: Meter): Promise<void> {
  meter.begin("comparing", 0, 0);
}
