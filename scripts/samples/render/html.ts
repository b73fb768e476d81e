import type { Block } from "../blocks.ts";
import { visible } from "../marks.ts";
import type { SamplePaper } from "../paper.ts";

const escaped = (text: string) =>
  visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function element(block: Block): string {
  switch (block.kind) {
    case "title":
      return `<h1>${escaped(block.text)}</h1>`;
    case "item":
      return `<h2>${escaped(block.text)}</h2>`;
    case "heading":
    case "subheading":
      return `<h3>${escaped(block.text)}</h3>`;
    case "line":
      return `<div>${escaped(block.text)}</div>`;
    case "paragraph":
      return `<p>${escaped(block.text)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.entries.map((entry) => `<li>${escaped(entry)}</li>`).join("")}</${tag}>`;
    }
    case "table":
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
    case "space":
    case "page-break":
      return "";
  }
}

/** A web page with the furniture that web pages have: navigation, a script, a footer. */
export function renderHtml(paper: SamplePaper): string {
  return `<!DOCTYPE html>
<html lang="da">
<head><meta charset="utf-8"><title>${escaped(paper.title)}</title><style>body { font-family: serif; }</style></head>
<body>
<nav><a href="/">Forside</a> <a href="/politik">Politik</a></nav>
<main>
${paper.blocks
  .map(element)
  .filter((html) => html !== "")
  .join("\n")}
</main>
<script>document.title += "";</script>
<footer>Tornelev Kommune</footer>
</body>
</html>
`;
}
