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
  return { pages: [out.text], title, encoding, scans: [], pictures: 0 };
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
    isFurniture(element) ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, "style") ?? "")
  );
}

const furnitureRoles = new Set(["navigation", "contentinfo", "banner", "search", "dialog", "alertdialog"]);
/** Within these a header or footer is that of a paper or of a part of it, and outside that of the web site. */
const papers = new Set(["main", "article", "section", "blockquote", "td", "th"]);

/** What a web site puts around every paper: its head, its foot, its menus. */
function isFurniture(element: Element): boolean {
  const { tagName } = element;
  if (furnitureRoles.has(attribute(element, "role") ?? "")) return true;
  if (tagName === "footer") return !isWithin(element, papers);
  return (
    tagName === "header" && !isWithin(element, papers) && holds(element, isMenu) && !holds(element, isTitle)
  );
}

const isMenu = ({ tagName }: Element) =>
  tagName === "nav" || tagName === "menu" || tagName === "ul" || tagName === "a";
const isTitle = ({ tagName }: Element) => /^h[1-3]$/.test(tagName);

function isWithin(element: Element, tags: ReadonlySet<string>): boolean {
  for (let node = element.parentNode; node && "tagName" in node; node = node.parentNode)
    if (tags.has(node.tagName)) return true;
  return false;
}

/** True where an element below fits. */
function holds(element: Element, fits: (element: Element) => boolean, depth = 0): boolean {
  return element.childNodes.some(
    (node) => "tagName" in node && depth < deepest && (fits(node) || holds(node, fits, depth + 1)),
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
