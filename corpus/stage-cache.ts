import type { StageName } from "../schemas/provenance.ts";

/** The result of one stage over one input, as kept. */
export interface StageResult {
  /** Hash of stage, version, settings and input. */
  readonly key: string;
  readonly stage: StageName;
  /** Hash of the encoded output: the input of the next stage. Equal outputs have equal hashes. */
  readonly outputHash: string;
  /** JSON, deflated. */
  readonly body: Uint8Array;
  /** What the stage looked up beside its input, and what it was told: the result holds while the answers do. */
  readonly trace: Uint8Array | null;
  /** Milliseconds that the stage took. */
  readonly ms: number;
}

/** Results of stages by key, so that a run repeats nothing. */
export interface StageCache {
  get(key: string): Promise<StageResult | undefined>;
  put(results: readonly StageResult[]): Promise<void>;
  /** Forgets results that no document refers to any more. Returns how many. */
  prune(): Promise<number>;
}
