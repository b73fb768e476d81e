import type { KeptPageStore } from "../../corpus/kept-pages.ts";
import type { PageReading } from "../../schemas/reading.ts";
import type { KeptPages } from "../reading/format.ts";

/** Pages with a text layer are read quickly: they are kept in lots, a page that took OCR at once. */
const lot = 40;

/**
 * The pages of one document on their way into the corpus: a run that is killed goes on from those that were kept.
 * A short paper with a text layer is done before its first lot is full, and never costs a write.
 */
export class UnfinishedReading implements KeptPages {
  readonly #store: KeptPageStore;
  readonly #source: string;
  readonly #key: string;
  readonly #known: ReadonlyMap<number, PageReading>;
  #gathered: PageReading[] = [];
  #taken = 0;

  private constructor(
    store: KeptPageStore,
    source: string,
    key: string,
    known: ReadonlyMap<number, PageReading>,
  ) {
    this.#store = store;
    this.#source = source;
    this.#key = key;
    this.#known = known;
  }

  /** @param source sha256 of the file @param key of the read stage's result */
  static async open(store: KeptPageStore, source: string, key: string): Promise<UnfinishedReading> {
    return new UnfinishedReading(store, source, key, await store.of(key));
  }

  /** Pages that were taken from an earlier run. */
  get taken(): number {
    return this.#taken;
  }

  get(number: number): PageReading | undefined {
    const page = this.#known.get(number);
    if (page) this.#taken += 1;
    return page;
  }

  async put(page: PageReading): Promise<void> {
    this.#gathered.push(page);
    if (page.textSource === "ocr" || this.#gathered.length >= lot) await this.keep();
  }

  /** Keeps what is gathered: for when the reading ends before its time. */
  async keep(): Promise<void> {
    const pages = this.#gathered;
    this.#gathered = [];
    if (pages.length > 0) await this.#store.put(this.#source, this.#key, pages);
  }
}
