import type { Format } from "../format.ts";
import { hasMark } from "../refuse-unreadable.ts";
import { readInOneTask } from "./text-document-format.ts";

const zipMark = [0x50, 0x4b, 0x03, 0x04];

export const docx: Format = {
  name: "docx",
  recognises: (bytes) => {
    if (!hasMark(bytes, zipMark)) return false;
    const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return archive.includes("word/") && archive.includes("[Content_Types].xml");
  },
  read: (call) =>
    readInOneTask(call, {
      task: "read-docx",
      name: "DOCX",
      mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    }),
};
