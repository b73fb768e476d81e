import { bandsOf } from "./bands.ts";
import type { DocumentSignature } from "./signature.ts";

/** Past this many documents under one key the key says little: only the nearest neighbours under it are looked at. */
const crowd = 60;
const neighbours = 3;

/**
 * Finds the documents that may be kin of another without looking at every pair: each is filed under its bands, and only
 * those that share one are candidates. In memory; a store can keep the bands in a table and ask it the same question.
 */
export class FamilyIndex {
  readonly #byBand = new Map<string, DocumentSignature[]>();

  add(signature: DocumentSignature): void {
    for (const band of bandsOf(signature)) {
      const filed = this.#byBand.get(band);
      if (filed) filed.push(signature);
      else this.#byBand.set(band, [signature]);
    }
  }

  /** Documents added so far that share a band with this one, each once, without itself. */
  candidates(signature: DocumentSignature): readonly DocumentSignature[] {
    const found = new Map<string, DocumentSignature>();
    for (const band of bandsOf(signature)) {
      const filed = this.#byBand.get(band) ?? [];
      for (const other of filed.length > crowd ? filed.slice(-neighbours) : filed) {
        if (other.id !== signature.id) found.set(other.id, other);
      }
    }
    return [...found.values()];
  }
}
