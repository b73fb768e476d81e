import { formats } from "../../output/formats/index.ts";

/** What `--format` takes. */
export const formatNames: readonly string[] = formats.map(({ name }) => name);
