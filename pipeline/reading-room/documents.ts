import type { Corpus } from "../../corpus/corpus.ts";
import { type PlacedWord, pagePlacer } from "../../output/page-text/placed-words.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { Recent } from "./recent.ts";

/** Records as the corpus has them now, kept while they do not change. */
export class Documents {
  readonly #corpus: Corpus;
  readonly #records = new Recent<DocumentRecord | undefined>(64);
  readonly #placers = new Recent<(index: number) => readonly PlacedWord[]>(16);
  readonly #words = new Recent<readonly PlacedWord[]>(200);

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  record(id: string): Promise<DocumentRecord | undefined> {
    return this.#ofState(id, (state) =>
      this.#records.get(`${id} ${state}`, () => this.#corpus.documents.record(id)),
    );
  }

  /**
   * The words of a page with their boxes, as repaired; none where the reading was not kept.
   * @param index of the page in the record, counted from 0
   */
  words(id: string, index: number): Promise<readonly PlacedWord[]> {
    return this.#ofState(id, (state) =>
      this.#words.get(`${id} ${state} ${index}`, async () => {
        const place = await this.#placers.get(`${id} ${state}`, async () => {
          const reading = await this.#corpus.documents.reading(id);
          const edits = await this.#corpus.documents.edits(id);
          return reading && edits ? pagePlacer(reading, edits) : () => [];
        });
        return place(index);
      }),
    );
  }

  /** A run may store a document anew while the room is open: its version is asked for each time. */
  async #ofState<Value>(id: string, load: (state: string) => Promise<Value>): Promise<Value> {
    return load((await this.#corpus.documents.version(id)) ?? "");
  }
}
