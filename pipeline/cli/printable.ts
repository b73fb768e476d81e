/** Signs that steer a terminal or turn the direction of writing, which a file may have in its name or text. */
const steering = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text from a file or its name as one line for a terminal: signs that would steer it are written out as `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(steering, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
