/** Keeps the values that were asked for last; what is being loaded is loaded once. */
export class Recent<Value> {
  readonly #kept = new Map<string, Promise<Value>>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, load: () => Promise<Value>): Promise<Value> {
    const kept = this.#kept.get(key) ?? load();
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    // What failed is tried again when it is next asked for.
    kept.catch(() => this.#kept.delete(key));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    return kept;
  }
}
