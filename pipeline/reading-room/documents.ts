import type { Corpus } from "../../corpus/corpus.ts";
import { type PlacedWord, placedWords } from "../../output/page-text/placed-words.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { Recent } from "./recent.ts";

/** Records as the corpus has them now, kept while they do not change. */
export class Documents {
  readonly #corpus: Corpus;
  readonly #records = new Recent<DocumentRecord | undefined>(64);
  readonly #words = new Recent<readonly (readonly PlacedWord[])[]>(16);

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  record(id: string): Promise<DocumentRecord | undefined> {
    return this.#ofState(id, (state) =>
      this.#records.get(`${id} ${state}`, () => this.#corpus.documents.record(id)),
    );
  }

  /** The words of each page with their boxes, as repaired; empty where the reading was not kept. */
  words(id: string): Promise<readonly (readonly PlacedWord[])[]> {
    return this.#ofState(id, (state) =>
      this.#words.get(`${id} ${state}`, async () => {
        const reading = await this.#corpus.documents.reading(id);
        const edits = await this.#corpus.documents.edits(id);
        return reading && edits ? placedWords(reading, edits) : [];
      }),
    );
  }

  /** A run may store a document anew while the room is open: its version is asked for each time. */
  async #ofState<Value>(id: string, load: (state: string) => Promise<Value>): Promise<Value> {
    return load((await this.#corpus.documents.version(id)) ?? "");
  }
}
