import type { AgendaItem } from "../../schemas/agenda-item.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { Gold, GoldItem } from "./gold.ts";

/** As texts are compared here: white space and what OCR or typesetting changes in marks do not count. */
export function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‘’´`]/g, "'")
    .replace(/[–—‐]/g, "-")
    .replace(/\s+/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
}

export function sameText(a: string | null | undefined, b: string | null | undefined): boolean {
  return comparable(a ?? "") === comparable(b ?? "");
}

export interface ItemPair {
  readonly gold: GoldItem;
  readonly item: AgendaItem | undefined;
}

/** Items of the gold with the items of the record that bear their number, each used once, in order. Parts that bear a letter alone are left out. */
export function pairItems(record: DocumentRecord, gold: Gold): { pairs: ItemPair[]; extra: AgendaItem[] } {
  const free = record.agendaItems.filter(
    ({ parent, number }) => parent === null || number?.startsWith(`${parent}.`) === true,
  );
  const pairs = (gold.agendaItems ?? []).map((goldItem) => {
    const named = free.findIndex(
      (item) => item.number === goldItem.number && sameText(item.title, goldItem.title),
    );
    const at = named >= 0 ? named : free.findIndex((item) => item.number === goldItem.number);
    const item = at >= 0 ? free.splice(at, 1)[0] : undefined;
    return { gold: goldItem, item };
  });
  return { pairs, extra: free };
}
