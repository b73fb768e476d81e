import { defaultCorpus } from "./options.ts";
import type { Calling } from "./summary.ts";

/**
 * What whoever started the program has to type to start it again. npm says in its environment that it did.
 * @param folder of the corpus, as given
 */
export function callingOf(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Calling {
  const quoted = /^[\w./~-]+$/u.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  return {
    program: environment.npm_lifecycle_event === "punktum" ? "npm run -s punktum --" : "punktum",
    corpus: folder === defaultCorpus ? "" : ` --corpus ${quoted}`,
  };
}
