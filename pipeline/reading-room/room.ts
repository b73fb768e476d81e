import type { Corpus } from "../../corpus/corpus.ts";
import type { Asset } from "../../output/reading-room/assets.ts";
import type { Clock } from "../clock.ts";
import type { Documents } from "./documents.ts";
import type { PageImages } from "./page-images/page-images.ts";
import type { Sources } from "./sources.ts";

/** What the pages of the room are made from. */
export interface Room {
  readonly corpus: Corpus;
  readonly documents: Documents;
  readonly sources: Sources;
  readonly images: PageImages;
  readonly assets: { readonly files: ReadonlyMap<string, Asset>; readonly version: string };
  readonly clock: Clock;
  /** False where the corpus could only be opened for reading. */
  readonly canReview: boolean;
  /** Needed on every visit where others than this machine can reach the room; null where they cannot. */
  readonly token: string | null;
  /** Told of faults of the program that ended a visit. */
  readonly onFault: (error: unknown) => void;
}
