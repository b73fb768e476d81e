/** Whether two figures of the same length differ in one digit, or in two that changed places. */
export function isSlipOf(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const unlike = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = unlike;
  return (
    unlike.length === 1 ||
    (unlike.length === 2 && one[first] === other[second] && one[second] === other[first])
  );
}

/** Whether two figures differ in that two digits side by side changed places. */
export function isSwapOf(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const unlike = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = unlike;
  const isNext = /^\.?$/u.test(one.slice(first + 1, second));
  return unlike.length === 2 && isNext && one[first] === other[second] && one[second] === other[first];
}

/** Digits that say something: noughts at the end left out. */
export function tellingDigits(written: string): number {
  return written.replace(/\D/gu, "").replace(/0+$/u, "").length;
}
