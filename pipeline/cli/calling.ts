import { defaultCorpus } from "./options.ts";
import type { Calling } from "./summary.ts";

/** Started from its sources, the program is no command of the shell: npm starts it. */
const inCheckout = "npm run -s punktum --";

/**
 * What whoever started the program has to type to start it again.
 * @param folder of the corpus, as given
 * @param script that Node was started with
 */
export function callingOf(folder: string, script = process.argv[1] ?? ""): Calling {
  return {
    program: script.endsWith(".ts") ? inCheckout : "punktum",
    corpus: folder === defaultCorpus ? "" : ` --corpus ${quoted(folder)}`,
  };
}

/** A path as a shell takes it for one word. */
export function quoted(path: string): string {
  return /^[\w./~-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

const written = /(?<![\w/.-])punktum(?= (?:[a-z]|--help))/g;

/** Commands in a text for people, which say `punktum`, as they are typed here. */
export function typeable(text: string, script?: string): string {
  return text.replaceAll(written, callingOf(defaultCorpus, script).program);
}
