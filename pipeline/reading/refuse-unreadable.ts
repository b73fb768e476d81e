import { ReadFailure } from "../failure.ts";
import type { SourceFile } from "./read-settings.ts";

/** Files that are known for what they are, and not to be read: what to do with them is said instead. */
const known: readonly { readonly name: string; readonly mark: readonly number[]; readonly remedy: string }[] =
  [
    {
      name: "a ZIP archive that is no DOCX",
      mark: [0x50, 0x4b, 0x03, 0x04],
      remedy: "Unpack it and read the files in it.",
    },
    { name: "a GZIP archive", mark: [0x1f, 0x8b], remedy: "Unpack it and read the files in it." },
    {
      name: "a 7-Zip archive",
      mark: [0x37, 0x7a, 0xbc, 0xaf],
      remedy: "Unpack it and read the files in it.",
    },
    { name: "a RAR archive", mark: [0x52, 0x61, 0x72, 0x21], remedy: "Unpack it and read the files in it." },
    { name: "a program", mark: [0x4d, 0x5a], remedy: "Leave it out." },
    { name: "a program", mark: [0x7f, 0x45, 0x4c, 0x46], remedy: "Leave it out." },
  ];

export function hasMark(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** @throws ReadFailure for an empty file. */
export function refuseUnreadable({ path, bytes }: SourceFile): void {
  if (bytes.length === 0 || bytes.every((byte) => byte === 0 || byte === 0x20 || (byte >= 9 && byte <= 13)))
    throw new ReadFailure(
      "empty-file",
      `${path}: the file is empty`,
      "Fetch it again; it was cut off before its first word.",
    );
}

/** The failure for a file of a kind that cannot be read, by what it is. */
export function unreadableKind({ path, bytes }: SourceFile): ReadFailure {
  const kind = known.find(({ mark }) => hasMark(bytes, mark));
  if (kind) return new ReadFailure("unsupported-format", `${path}: this is ${kind.name}`, kind.remedy);
  return new ReadFailure(
    "unknown-format",
    `${path}: not a document of a kind that can be read`,
    "Readable are PDF, PNG, JPEG, TIFF, DOCX, HTML and plain text.",
  );
}
