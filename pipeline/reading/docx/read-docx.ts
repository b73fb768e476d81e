import { BlockText } from "../text/block-text.ts";
import type { TextDocument } from "../text-document.ts";
import { writeBlocks, writeNotes } from "./body.ts";
import { Numbering } from "./numbering.ts";
import { picturesOf } from "./pictures.ts";
import { child, childrenOf, parseXml, type XmlElement } from "./xml.ts";
import { Zip } from "./zip.ts";

/** The main part of a DOCX; other programs than Word may name it otherwise, which the relations tell. */
const usualMain = "word/document.xml";

/**
 * The text of a DOCX: paragraphs, lists with their numbers, tables a row a line, what stands in text boxes, letterheads
 * before and footers after, notes at the end; and its large pictures. Deleted text of tracked changes is left out, inserted text is in.
 * @throws Error where the file is cut off, damaged, encrypted or unpacks to too much.
 */
export function readDocx(bytes: Uint8Array): TextDocument {
  const zip = new Zip(bytes);
  const part = (name: string): XmlElement | undefined => {
    const content = zip.read(name);
    return content && parseXml(content.toString("utf8").replace(/^\ufeff/, ""));
  };
  const main = mainPart(part);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const document = child(part(main), "w:document");
  const body = child(document, "w:body");
  if (!body) throw new Error("the file holds no document");
  const numbering = new Numbering(part(`${folder}numbering.xml`), part(`${folder}styles.xml`));
  const out = new BlockText();
  const around = headersAndFooters(part, folder, main);
  for (const header of around.headers) writeBlocks(header, out, numbering);
  out.end(2);
  writeBlocks(body, out, numbering);
  writeNotes(child(part(`${folder}footnotes.xml`), "w:footnotes"), "w:footnote", out, numbering);
  writeNotes(child(part(`${folder}endnotes.xml`), "w:endnotes"), "w:endnote", out, numbering);
  out.end(2);
  for (const footer of around.footers) writeBlocks(footer, out, numbering);
  const pages = out.text.split("\f").map((page) => page.trim());
  const targets = relationTargets(part, folder, main);
  const { scans, unread } = picturesOf(body, (id) => zip.read(targets.get(id) ?? ""));
  return {
    pages,
    title: titleOf(part("docProps/core.xml")),
    encoding: null,
    scans: [...scans],
    pictures: unread,
  };
}

function mainPart(part: (name: string) => XmlElement | undefined): string {
  const relations = child(part("_rels/.rels"), "Relationships");
  for (const relation of relations?.children ?? []) {
    if (typeof relation === "string") continue;
    if (relation.attributes.Type?.endsWith("/officeDocument") && relation.attributes.Target)
      return relation.attributes.Target.replace(/^\//, "");
  }
  return usualMain;
}

/** Headers and footers that the document refers to, each once; those of all sections say the same in most papers. */
function headersAndFooters(part: (name: string) => XmlElement | undefined, folder: string, main: string) {
  const relations = child(part(`${folder}_rels/${main.slice(folder.length)}.rels`), "Relationships");
  const headers = new Map<string, XmlElement>();
  const footers = new Map<string, XmlElement>();
  for (const relation of relations?.children ?? []) {
    if (typeof relation === "string") continue;
    const { Type = "", Target = "" } = relation.attributes;
    const kind = Type.endsWith("/header") ? "header" : Type.endsWith("/footer") ? "footer" : undefined;
    if (!kind) continue;
    const content = part(Target.startsWith("/") ? Target.slice(1) : folder + Target);
    const root = child(content, kind === "header" ? "w:hdr" : "w:ftr");
    if (!root) continue;
    const text = new BlockText();
    writeBlocks(root, text, new Numbering(undefined, undefined));
    // A page number alone says nothing in a text that has no pages.
    const saying = text.text.replace(/\s+/g, " ").trim();
    if (!/\p{L}{3}/u.test(saying.replace(/\bSide\b|\baf\b|\bPage\b|\bof\b/gi, ""))) continue;
    (kind === "header" ? headers : footers).set(saying, root);
  }
  return { headers: [...headers.values()], footers: [...footers.values()] };
}

/** Names of the parts that a part refers to, by the relation's id. */
function relationTargets(
  part: (name: string) => XmlElement | undefined,
  folder: string,
  main: string,
): ReadonlyMap<string, string> {
  const relations = child(part(`${folder}_rels/${main.slice(folder.length)}.rels`), "Relationships");
  return new Map(
    childrenOf(relations, "Relationship").map(({ attributes: { Id = "", Target = "" } }) => [
      Id,
      Target.startsWith("/") ? Target.slice(1) : folder + Target,
    ]),
  );
}

function titleOf(core: XmlElement | undefined): string | null {
  const title = child(child(core, "cp:coreProperties"), "dc:title");
  const text = title?.children
    .filter((node) => typeof node === "string")
    .join("")
    .trim();
  return text || null;
}
