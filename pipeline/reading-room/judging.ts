import type { Review, ReviewStore } from "../../corpus/reviews.ts";
import { seenOf } from "../../output/reading-room/index.ts";

/**
 * Keeps a judgement, or takes it back, where nobody else judged the same since the page was made. Returns false where
 * somebody did: what holds now is then left alone.
 * @param seen what the page knew of the judgement
 */
export async function judge(
  reviews: ReviewStore,
  target: string,
  seen: string,
  review: Review | null,
): Promise<boolean> {
  if (seenOf(await reviews.get(target)) !== seen) return false;
  if (review) await reviews.put(review);
  else await reviews.remove(target);
  return true;
}
