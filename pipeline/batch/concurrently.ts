/**
 * Works on the items in their order, at most `jobs` at a time. Stops taking new ones when the signal aborts or one
 * throws; resolves when those under way have ended.
 */
export async function concurrently<T>(
  items: Iterable<T>,
  jobs: number,
  signal: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const errors: unknown[] = [];
  const lane = async () => {
    while (!signal.aborted && errors.length === 0) {
      const next = queue.next();
      if (next.done) return;
      try {
        await work(next.value);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, lane));
  if (errors.length > 0) throw errors[0];
}
