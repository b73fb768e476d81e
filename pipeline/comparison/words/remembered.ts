/** Words whose answer is remembered; all are forgotten when there are more. */
const most = 100_000;

/** The function, asked only once for each word: papers say the same words again and again. It must be pure. */
export function remembered<Value>(work: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as Value;
    if (known.size >= most) known.clear();
    const value = work(word);
    known.set(word, value);
    return value;
  };
}
