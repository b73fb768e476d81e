import { createHash } from "node:crypto";
import { FamilyIndex } from "./family-index.ts";
import { olderFirst } from "./order.ts";
import { type Relation, relationOf } from "./relation.ts";
import type { DocumentSignature } from "./signature.ts";

/** Two documents that are kin. */
export interface Kinship {
  readonly left: DocumentSignature;
  readonly right: DocumentSignature;
  readonly relation: Relation;
}

/** Drafts, copies, agenda and minutes of one paper, oldest first. */
export interface DraftFamily {
  /** Stable while the same documents belong to it. */
  readonly id: string;
  readonly title: string;
  readonly documents: readonly DocumentSignature[];
}

/** The pairs that are kin, found through the index. Time grows with the number of documents, not of pairs. */
export function kinshipsOf(signatures: Iterable<DocumentSignature>): readonly Kinship[] {
  const index = new FamilyIndex();
  const found: Kinship[] = [];
  for (const right of signatures) {
    for (const left of index.candidates(right)) {
      const relation = relationOf(left, right);
      if (relation) found.push({ left, right, relation });
    }
    index.add(right);
  }
  return found;
}

/** Families of drafts, copies, and agendas with their minutes. The same case before two bodies makes no family. */
export function familiesOf(signatures: Iterable<DocumentSignature>): readonly DraftFamily[] {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(id, root);
    return root;
  };
  const members = new Map<string, DocumentSignature>();
  for (const { left, right, relation } of kinshipsOf(signatures)) {
    if (relation === "case") continue;
    members.set(left.id, left).set(right.id, right);
    parent.set(rootOf(left.id), rootOf(right.id));
  }
  const families = new Map<string, DocumentSignature[]>();
  for (const member of members.values()) {
    const root = rootOf(member.id);
    families.set(root, [...(families.get(root) ?? []), member]);
  }
  return [...families.values()]
    .map((documents) => documents.sort(olderFirst))
    .map((documents) => ({
      id: createHash("sha256")
        .update(
          documents
            .map(({ id }) => id)
            .sort()
            .join(" "),
        )
        .digest("hex")
        .slice(0, 16),
      title: documents.at(-1)?.title ?? "",
      documents,
    }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}
