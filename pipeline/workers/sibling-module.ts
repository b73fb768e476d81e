/**
 * The file beside `from` that holds the module `name`: `.ts` in a checkout, `.js` once built. Import specifiers are
 * rewritten by the compiler, file names handed to a new process are not.
 */
export function siblingModule(name: string, from: string): URL {
  return new URL(`${name}${from.endsWith(".ts") ? ".ts" : ".js"}`, from);
}
