import type { SectionKind } from "../../schemas/agenda-item.ts";

/** What a column of a table of items holds: the items' numbers, their titles, or a section of each item. */
export type Column = "number" | "title" | "said" | SectionKind;

/** Names of columns as they head a table, folded to small letters; the first that fits is taken. */
const NAMES: readonly { readonly column: Column; readonly name: RegExp }[] = [
  {
    column: "number",
    name: /^(?:nr\.?|#|pkt\.?(?: ?nr\.?)?|punkt ?nr\.?|punktnr\.?|nummer|sag nr\.?|sagsnr\.?)$/,
  },
  {
    column: "title",
    name: /^(?:punkt(?:er)?|dagsorden(?:en)?(?:s?punkt(?:er)?)?|dagsordens?punkt(?:er)?|emner?|sag(?:er)?|tema(?:er)?|overskrift|titel|mødepunkt(?:er)?|hvad|punkt ?\/ ?emne|emne ?\/ ?punkt|dagsorden\/emne)$/,
  },
  {
    column: "decision",
    name: /^(?:beslutning(?:er)?|konklusion(?:er)?|afgørelse|vedtagelse|beslutning ?\/ ?konklusion|konklusion ?\/ ?beslutning|beslutning(?:er)?(?: og |\/)aftaler|beslutningsprotokol)$/,
  },
  { column: "recommendation", name: /^(?:indstilling|anbefaling|forslag)$/ },
  { column: "attachments", name: /^bilag$/ },
  {
    column: "presentation",
    name: /^(?:sagsfremstilling|beskrivelse|indhold|oplæg|baggrund|formål|uddybning|forklaring)$/,
  },
  {
    column: "other",
    name: /^(?:ansvarlig(?:e)?|opfølgning|tovholder|hvem|hvem gør hvad|deadline|tidsfrist|frist|hvornår|tid|opgave(?:r)?|handling(?:er)?|aktion|action|type|form|status|initialer|kl\.?|varighed|tidsramme|ansvarlig ?(?:\/|og) ?(?:deadline|frist|tid)|o ?\/ ?d ?\/ ?b|videre (?:proces|forløb))$/,
  },
  {
    column: "said",
    name: /^(?:referat|noter?|bemærkninger|drøftelse|kommentarer|referat ?(?:\/|og) ?(?:beslutning(?:er)?|konklusion)|beslutning(?:er)? ?(?:\/|og) ?referat|resultat|aftalt|aftaler?|protokol|tekst|mødereferat|beslutningsreferat|diskussion|behandling)$/,
  },
];

/** What a column with this head holds; `undefined` for words that head none. */
export function columnNamed(head: string): Column | undefined {
  const name = head.toLowerCase().replace(/\s+/g, " ").replace(/:$/, "").trim();
  return NAMES.find((entry) => entry.name.test(name))?.column;
}
