import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { BlockText } from "../text/block-text.ts";
import { decodeText } from "../text/decode-text.ts";
import { writeCell } from "../text/table-cell.ts";
import type { TextDocument } from "../text-document.ts";
import { listNumber } from "./list-number.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const skipped = new Set(
  "script style nav noscript template iframe object svg canvas select button input textarea head dialog".split(
    " ",
  ),
);
const paragraphs = new Set(
  "p h1 h2 h3 h4 h5 h6 table ul ol dl pre blockquote section article main header footer aside figure form fieldset hr address".split(
    " ",
  ),
);
const lines = new Set("div li dt dd tr caption figcaption legend summary details option center".split(" "));

/** Deeper than any page is built; what lies below is text all the same, but structure no more. */
const deepest = 400;

/** The text of a web page: its blocks as paragraphs, list numbers written out, a table row a line. */
export function readHtml(bytes: Uint8Array): TextDocument {
  const { text: source, encoding } = decodeText(bytes, declaredCharset(bytes));
  const root = parse(source);
  const out = new BlockText();
  let title: string | null = null;
  const findTitle = (node: Node): void => {
    if (!("tagName" in node)) return;
    if (node.tagName === "title" && title === null) title = textOf(node).replace(/\s+/g, " ").trim() || null;
    if (node.tagName === "html" || node.tagName === "head") node.childNodes.forEach(findTitle);
  };
  root.childNodes.forEach(findTitle);
  for (const child of root.childNodes) write(child, out, 0, false);
  return { pages: [out.text], title, encoding, pictures: 0 };
}

function write(node: Node, out: BlockText, depth: number, preformatted: boolean): void {
  if (node.nodeName === "#text" && "value" in node) {
    writeText(node.value, out, preformatted);
    return;
  }
  if (!("tagName" in node) || isLeftOut(node) || depth > deepest) return;
  const { tagName } = node;
  if (tagName === "br") {
    out.end(1);
    return;
  }
  if (tagName === "td" || tagName === "th") {
    const cell = new BlockText();
    for (const child of node.childNodes) write(child, cell, depth + 1, false);
    writeCell(out, cell.text);
    return;
  }
  const isInner = (tagName === "ul" || tagName === "ol") && node.parentNode?.nodeName === "li";
  const ends = isInner || lines.has(tagName) ? 1 : paragraphs.has(tagName) ? 2 : 0;
  if (ends) out.end(ends);
  if (tagName === "li") out.inline(`${listNumber(node)} `);
  for (const child of node.childNodes) write(child, out, depth + 1, preformatted || tagName === "pre");
  if (ends) out.end(ends);
}

function writeText(text: string, out: BlockText, preformatted: boolean): void {
  const pieces = preformatted ? text.split("\n") : [text];
  pieces.forEach((piece, index) => {
    if (index > 0) out.end(1);
    out.inline(piece);
  });
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** What a reader does not see, and what leads elsewhere. */
function isLeftOut(element: Element): boolean {
  return (
    skipped.has(element.tagName) ||
    attribute(element, "hidden") !== undefined ||
    attribute(element, "aria-hidden") === "true" ||
    attribute(element, "role") === "navigation" ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, "style") ?? "")
  );
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}

/** The charset that the page states in its first bytes, where browsers look for it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  return /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*(?<charset>[\w-]{3,20})/i.exec(head)
    ?.groups?.charset;
}
