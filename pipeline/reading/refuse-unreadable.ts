import { fileTypeFromBuffer } from "file-type";
import { ReadFailure } from "../failure.ts";
import { dataKind } from "./data-file.ts";
import type { SourceFile } from "./read-settings.ts";

const oleMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Office keeps an encrypted document as a stream of this name in an old-style container. */
const encryptedStream = Buffer.from("EncryptedPackage", "utf16le");
const archives = new Set(["zip", "gz", "7z", "rar", "tar", "bz2", "xz", "zst"]);

export function hasMark(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** @throws ReadFailure for a file without content. */
export function refuseEmpty({ path, bytes }: SourceFile): void {
  if (bytes.length > 0 && bytes.some((byte) => byte !== 0 && byte !== 0x20 && (byte < 9 || byte > 13)))
    return;
  throw new ReadFailure(
    "empty-file",
    `${path}: the file is empty`,
    "Fetch it again: it was cut off before its first word, or never held one.",
  );
}

/** Papers written as text that a program must set before they can be read. */
const typeset = new Set(["RTF", "PostScript"]);

/** @throws ReadFailure for a text file that holds data, or a paper in the code of a program, and no text to be read. */
export function refuseData({ path, bytes }: SourceFile): void {
  const kind = dataKind(bytes);
  if (kind === undefined) return;
  if (typeset.has(kind))
    throw new ReadFailure(
      "unsupported-format",
      `${path}: this is ${kind}, which cannot be read`,
      "Save or print it as PDF and read that.",
    );
  throw new ReadFailure(
    "unsupported-format",
    `${path}: this is ${kind}: data for programs and no document`,
    "Leave it out, or read the document that it was made from; what it shows in its own program can be printed to PDF.",
  );
}

/** The failure for a file of a kind that cannot be read, by what it is. */
export async function unreadableKind({ path, bytes }: SourceFile): Promise<ReadFailure> {
  if (hasMark(bytes, oleMark)) {
    const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return container.includes(encryptedStream)
      ? new ReadFailure(
          "encrypted",
          `${path}: the Office document is encrypted and opens only with a password`,
          "Open it with its password and save it without one.",
        )
      : new ReadFailure(
          "unsupported-format",
          `${path}: this is a document of an old Office program (DOC, XLS or PPT)`,
          "Save it as DOCX or PDF: soffice --convert-to pdf FILE.",
        );
  }
  const found = await fileTypeFromBuffer(bytes);
  if (found && archives.has(found.ext))
    return new ReadFailure(
      "unsupported-format",
      `${path}: this is an archive (${found.ext.toUpperCase()})`,
      "Unpack it and read the files in it.",
    );
  if (found)
    return new ReadFailure(
      "unsupported-format",
      `${path}: this is ${found.mime}, which cannot be read`,
      "Save or print it as PDF and read that.",
    );
  return new ReadFailure(
    "unknown-format",
    `${path}: not a document of a kind that can be read`,
    "Readable are PDF, PNG, JPEG, TIFF, DOCX, HTML and plain text.",
  );
}
