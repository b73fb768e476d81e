import type { Layout } from "./layout.ts";

/** No system that is known: the reader goes by numbers, places and what follows them alone. */
export const general: Layout = {
  name: "general",
  evidence: [],
  shapes: {},
  unheaded: ["body", "told", "last"],
  proceedings: false,
};
