import type { DocumentKind } from "../../schemas/document-kind.ts";
import type { PartialDate } from "../../schemas/partial-date.ts";
import type { Paper } from "../agenda/paper.ts";
import type { DocumentText } from "../document-text.ts";
import { findDates } from "../text/dates.ts";
import type { Line } from "../text/lines.ts";
import { readAddresses } from "./address-blocks.ts";
import { dateOfPaper } from "./date.ts";
import { isAddressLine, isRecipient, OFFICE, senderIn } from "./parties.ts";
import { organisationSigning } from "./signatories.ts";

export interface Letterhead {
  readonly title: string;
  readonly subject: string | null;
  readonly date: PartialDate | null;
  readonly sender: string | null;
  /** Ministry, kommune or region that the head names. */
  readonly office: string | null;
  readonly recipients: string[];
  readonly journalNumber: string | null;
  /** A memo whose head says in fields whom it is from and to. */
  readonly filed: boolean;
}

const JOURNAL =
  /(?:^|[\s(])(?:J(?:ournal)?\.?\s?n(?:r|ummer)|Sagsn(?:r|ummer)|Sags-?id|Sags? ?nr|Sag(?= nr| \d)|Vores ref|Deres ref|Acadre)\b\.?\s?(?:nr\.?)?\s*:?\s*(?<code>[A-ZÆØÅ]{0,4}-?\d[\p{L}\d./-]{2,30})/imu;
const HEAD = 45;

/** What stands around the text of a letter, memo, notice or draft: who, to whom, when, about what. */
export function readLetterhead(document: DocumentText, paper: Paper, kind: DocumentKind): Letterhead {
  const ink = paper.lines.filter(
    (line) => !line.blank && !paper.furniture.has(line.index) && !/^#.*https?:/.test(line.text),
  );
  const head = byColumn(ink.slice(0, HEAD));
  const addresses = kind === "letter" ? readAddresses(head) : { sender: null, recipient: null };
  const named = kind === "letter" || kind === "memo" ? recipientsOf(head) : { names: [], last: -1 };
  // An authority above its own address writes, where another name stands above another address.
  const isWriter =
    addresses.recipient !== null && named.names.length === 1 && named.names[0] === addresses.sender;
  const recipients = named.names.length > 0 && !isWriter ? named : addressed(head, addresses.recipient, kind);
  const subject = subjectOf(paper, head, recipients.last);
  const filed =
    kind === "memo" && head.slice(0, FIELDS_WITHIN).some(({ text: line }) => FROM_OR_TO.test(line));
  const title = titleOf(document, kind, head, subject);
  const text = document.text;
  // Where the head names who is written to, an address of another is the writer's.
  const otherAddress =
    named.names.length > 0 && addresses.recipient !== null && !named.names.includes(addresses.recipient)
      ? addresses.recipient
      : null;
  const sender =
    mailField(head, "Fra|From") ??
    (filed ? fieldIn(head, FROM) : null) ??
    addresses.sender ??
    otherAddress ??
    senderIn(paper, head, recipients.names) ??
    (kind === "letter" ? headedBy(head, recipients.names, subject) : null) ??
    (kind === "letter" ? organisationSigning(paper) : null);
  return {
    title,
    subject: kind === "letter" ? subject : filed ? (fieldIn(head, ABOUT) ?? title) : null,
    date: dateOfPaper(text, head, ink),
    sender,
    office: sender !== null && OFFICE.test(sender) ? sender : officeIn(head),
    recipients: recipients.names,
    journalNumber:
      JOURNAL.exec(head.map((line) => line.text).join("\n"))?.groups?.code?.replace(/[.,]$/, "") ?? null,
    filed,
  };
}

const FIELDS_WITHIN = 14;
const FROM_OR_TO = /^(?:Til|Fra|Afsender|Modtagere?)\s?:\s*\S/u;
const FROM = /^(?:Fra|Afsender)\s?:\s*(?<value>[^<\n]{2,80})$/u;
const ABOUT = /^(?:Emne|Vedr(?:ørende|\.)?|Angående)\s?:\s*(?<value>\S[^\n]{2,160})$/u;

/** The value of a field in the head of a memo. */
function fieldIn(head: readonly Line[], field: RegExp): string | null {
  for (const { text } of head.slice(0, FIELDS_WITHIN)) {
    const value = field.exec(text)?.groups?.value?.trim();
    if (value !== undefined) return value;
  }
  return null;
}

/** Columns side by side are read one after the other, so that an address stays together. */
function byColumn(lines: readonly Line[]): Line[] {
  const first: Line[] = [];
  const others: Line[] = [];
  for (const line of lines) {
    const [left = "", ...right] =
      line.text.length > LONGEST_HEAD_LINE ? [line.text] : line.text.split(COLUMN);
    first.push({ ...line, text: left });
    for (const text of right) others.push({ ...line, text });
  }
  return [...first, ...others];
}

const COLUMN = /\s{4,}/;

/** The value of a field in the head of an e-mail, without the address. */
function mailField(head: readonly Line[], names: string): string | null {
  const field = new RegExp(`^(?:${names}):\\s*(?<value>[^<\\n]{2,80}?)\\s*(?:<[^>]*>)?$`);
  const isMail = head.slice(0, 8).some(({ text }) => /^(?:Emne|Subject|Sendt|Sent):/.test(text));
  const line = head.slice(0, 8).find(({ text }) => field.test(text));
  return isMail && line !== undefined ? (field.exec(line.text)?.groups?.value ?? null) : null;
}

/** A short name on the first line, above whoever is written to. */
function headedBy(
  head: readonly Line[],
  recipients: readonly string[],
  subject: string | null,
): string | null {
  const first = head[0]?.text ?? "";
  const isName =
    /^\p{Lu}[\p{L}.&' -]{3,60}$/u.test(first) &&
    !NOT_SUBJECT.test(first) &&
    !SELF.test(first) &&
    !recipients.includes(first) &&
    first !== subject;
  return isName && recipients.length > 0 ? first : null;
}

/** Where no line says `Til` or names a body: the name above an address, else whom the letter greets. */
function addressed(
  head: readonly Line[],
  recipient: string | null,
  kind: DocumentKind,
): { names: string[]; last: number } {
  const at = head.findIndex(({ text }) => text === recipient);
  if (recipient !== null) return { names: [recipient], last: at };
  const greeted = head.findIndex(({ text }) => GREETED.test(text));
  const name = GREETED.exec(head[greeted]?.text ?? "")?.groups?.name;
  return name === undefined || kind !== "letter"
    ? { names: [], last: -1 }
    : { names: [capital(name)], last: -1 };
}

/** A line that ends as a sentence does, or a close: what stands below is no head. */
const READS_ON = /^.{60,}[.,!?]$|^(?:Med )?[Vv]enlig hilsen/;
/** A longer line is text already. */
const LONGEST_HEAD_LINE = 110;
const GREETED = /^Kære (?<name>[\p{L}][\p{L} .,&'-]{2,70}?)[,!.]?$/u;

function recipientsOf(head: readonly Line[]): { names: string[]; last: number } {
  const names: string[] = [];
  let last = -1;
  const labelled = head.slice(0, 20).some(({ text }) => /^Til(?::|\s|$)/.test(text) && text.length < 90);
  for (const [index, line] of head.slice(0, 20).entries()) {
    const to = /^Til(?::\s*|\s+(?=\S)|$)(?<name>.*)$/.exec(line.text)?.groups?.name;
    if (to !== undefined && line.text.length < 90) {
      const name =
        (to === "" ? head[index + 1]?.text : to)
          ?.replace(/^(?:den|det|de)\s/i, "")
          .replace(/(?<=\p{Ll}{3})\.$/u, "") ?? "";
      if (name !== "" && !/\d/.test(name)) {
        names.push(capital(name));
        last = index + (to === "" ? 1 : 0);
      }
      continue;
    }
    if (GREETED.test(line.text) || line.text.length > LONGEST_HEAD_LINE || READS_ON.test(line.text)) break;
    if (labelled || index >= 14 || !isRecipient(line.text)) continue;
    if (names.length > 0 && last !== index - 1) {
      // An authority on the first line or above an address, with another name further down, is who writes.
      const first = names[0] ?? "";
      const heads = last === 0 || isAddressLine(head[last + 1]?.text ?? "");
      if (names.length > 1 || !OFFICE.test(first) || !heads) continue;
      names.length = 0;
    }
    names.push(line.text);
    last = index;
  }
  return { names, last };
}

function capital(name: string): string {
  return `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;
}

const NOT_SUBJECT =
  /^(?:Kære|Til\b|Dato|Tlf|Telefon|Tel|T |E |E-mail|www|CVR|EAN|Kontakt|Sags|J\.|Journal|Dok|Fax|Att|Deres|Vores|Side|Notat\b|Redegørelse$|Postboks|\d)/i;

/** The line that names the matter: after `Vedr.`, else the first line of its own that is no address, date or greeting. */
function subjectOf(paper: Paper, head: readonly Line[], afterRecipients: number): string | null {
  for (const line of head) {
    const stated = /^(?:Vedr(?:\.|ørende)|Emne|Ang(?:å|aa)ende|Ang\.)\s?:?\s*(?<subject>\S.{3,160})$/.exec(
      line.text,
    )?.groups?.subject;
    if (stated !== undefined) return stated;
  }
  for (const [index, line] of head.entries()) {
    if (index <= afterRecipients || index > 26) continue;
    const { text } = line;
    if (
      text.length < 6 ||
      text.length > 160 ||
      NOT_SUBJECT.test(text) ||
      isAddressLine(text) ||
      findDates(text).length > 0
    )
      continue;
    if (
      OFFICE.test(text) ||
      isRecipient(text) ||
      /[.,;:]$/.test(text) ||
      !/\p{Ll}/u.test(text) ||
      !/^\p{Lu}/u.test(text)
    )
      continue;
    if (isSenderBlock(head, index)) continue;
    const below = head.slice(index + 1, index + 4);
    const goesOn = below.some(
      (other) =>
        other.text.length > 60 ||
        /^.{40,}[.,]$/.test(other.text) ||
        /^(?:Kære|J\.nr|Sagsnr)/.test(other.text),
    );
    if (goesOn && paper.blankBefore(line.index)) return text;
  }
  return null;
}

/** A name above an address belongs to the sender. */
function isSenderBlock(head: readonly Line[], index: number): boolean {
  return isAddressLine(head[index + 1]?.text ?? "");
}

/** `Cc: Direktionen`, `Fra: Økonomi`: who, when and where, above the title of a memo. */
const FIELD = /^(?:Cc|Kopi|Fra|Til|Dato|Sag|Sagsbehandler|Afdeling|Emne(?=:\s*$))\b[^:\n]{0,20}:/i;
const SELF = /^(?:NOTAT|Notat|Redegørelse|REDEGØRELSE|Memo|UDKAST|Udkast|BREV|Brev)$/;

const NO_TITLE = /^(?:Til|Dato|Sags)\b|^(?:Side )?\d{1,3} (?:af|of|\/) \d{1,3}$|^Indholdsfortegnelse$/;

function titleOf(
  document: DocumentText,
  kind: DocumentKind,
  head: readonly Line[],
  subject: string | null,
): string {
  if (document.metadataTitle !== null && document.metadataTitle.trim() !== "")
    return document.metadataTitle.trim();
  if (kind === "letter" && subject !== null) return subject;
  if (kind === "memo") {
    const at = head.findIndex((line) => SELF.test(line.text));
    const below = head.slice(at + 1).find(({ text }) => !NOT_SUBJECT.test(text) && !FIELD.test(text));
    if (at >= 0 && below !== undefined) {
      const next = head[head.indexOf(below) + 1];
      const wraps =
        next !== undefined &&
        next.index === below.index + 1 &&
        below.text.length > 25 &&
        /^[a-zæøå]/.test(next.text);
      return wraps ? `${below.text} ${next.text}` : below.text;
    }
    const named = head.find(
      (line) => /^(?:Redegørelse|Notat|Opsamlingsnotat)\b/i.test(line.text) && line.text.length < 160,
    );
    if (named !== undefined) return named.text;
    if (subject !== null) return subject;
  }
  const first = head.find(
    (line) => line.text.length > 3 && !SELF.test(line.text) && !NO_TITLE.test(line.text),
  );
  return (first?.text ?? "").slice(0, 300);
}

function officeIn(head: readonly Line[]): string | null {
  return (
    head
      .slice(0, 30)
      .find((line) => OFFICE.test(line.text) && line.text.length < 60 && !isRecipient(line.text))?.text ??
    null
  );
}
