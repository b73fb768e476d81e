import { z } from "zod";

export const DocumentKind = z.enum(["minutes", "agenda", "letter", "draft", "notice", "memo", "other"]);
export type DocumentKind = z.infer<typeof DocumentKind>;
