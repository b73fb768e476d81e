import type { Line } from "../text/lines.ts";
import { isAddressLine, OFFICE } from "./parties.ts";

/** Lines that stand together above the text of a letter and hold a postal address. */
interface AddressBlock {
  /** The first line that is a name and no label. */
  readonly name: string;
  /** An authority, or a block with telephone or mail: whoever writes gives these. */
  readonly isSender: boolean;
}

const POSTAL = /^(?:DK-?)?\d{4} \p{Lu}[\p{L} .-]{1,30}$/u;
const LABEL = /^(?:Til\b|Att|c\/o|v\/|Dato|Den\s\d|Sags|J\.|Journal|Ref|CVR|EAN|Tlf|Telefon|E-?mail|www)/i;
const CONTACT = /^(?:Tlf|Telefon|T |E-?mail|Mail|www|CVR|EAN)|@|^\d{2}(?: ?\d{2}){3}$/i;
const GREETING = /^Kære\s/;
const LONGEST_BLOCK = 8;

/** The parties whose addresses stand in the head: who writes, and to whom. Null where the head does not show it. */
export function readAddresses(head: readonly Line[]): { sender: string | null; recipient: string | null } {
  const blocks = addressBlocks(head);
  const sender = blocks.find((block) => block.isSender) ?? (blocks.length > 1 ? blocks[0] : undefined);
  const recipient = blocks.find((block) => block !== sender);
  return { sender: sender?.name ?? null, recipient: recipient?.name ?? null };
}

function addressBlocks(head: readonly Line[]): AddressBlock[] {
  const blocks: Line[][] = [];
  for (const line of head) {
    if (GREETING.test(line.text)) break;
    const open = blocks.at(-1);
    if (open?.at(-1)?.index === line.index - 1) open.push(line);
    else blocks.push([line]);
  }
  const first = blocks[0];
  return blocks.flatMap((lines) => {
    const at = lines.findIndex(({ text }) => POSTAL.test(text));
    if (at < 1 || at > LONGEST_BLOCK) return [];
    const name = lines.slice(0, at).find(({ text }) => !LABEL.test(text) && !isAddressLine(text))?.text;
    if (name === undefined || name.length > 80) return [];
    const isAddressed = lines.some(({ text }) => /^(?:Til\b|Att)/.test(text));
    const isAuthority = OFFICE.test(name) && lines === first;
    return [
      { name, isSender: !isAddressed && (isAuthority || lines.some(({ text }) => CONTACT.test(text))) },
    ];
  });
}
