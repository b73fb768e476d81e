/** A run of the batch. */
export interface RunEntry {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly finished: string | null;
  readonly state: "running" | "finished" | "interrupted";
  /** The run report as JSON, null while the run goes on. */
  readonly report: unknown;
}

export interface RunStore {
  /** Newest first. */
  list(limit: number): Promise<readonly RunEntry[]>;
  begin(id: string, started: string): Promise<void>;
  finish(id: string, finished: string, state: "finished" | "interrupted", report: unknown): Promise<void>;
}
