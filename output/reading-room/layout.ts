import { type Inlay, type Markup, markup } from "../markup.ts";
import type { Texts } from "./texts/index.ts";

/** What every page needs to know of the visit. */
export interface Visit {
  readonly texts: Texts;
  /** Path and query of this page, to come back to. */
  readonly address: string;
  /** False where the corpus cannot be written: reviews are then not offered. */
  readonly canReview: boolean;
  /** Today, ISO 8601. */
  readonly today: string;
  /** Changes with the files that the pages load, so that a browser never mixes two versions. */
  readonly assetVersion: string;
  /** What became of the form that led here, where it did not simply do what it said. */
  readonly notice: "stale" | "conflict" | "empty" | null;
}

export interface PageParts {
  readonly title: string;
  /** Which of the main pages this belongs to. */
  readonly section: keyof Texts["nav"] | null;
  readonly main: Inlay;
  /** `wide` for what lies side by side, `calm` for what is read from top to bottom. */
  readonly width: "wide" | "calm";
}

const addresses = {
  search: "/",
  deadlines: "/deadlines",
  families: "/families",
  review: "/review",
  runs: "/runs",
  help: "/help",
} as const satisfies Record<keyof Texts["nav"], string>;

/** The frame of every page. */
export function page(visit: Visit, parts: PageParts): Markup {
  const { texts } = visit;
  const links = (Object.keys(addresses) as (keyof typeof addresses)[]).map((name) => {
    const current = parts.section === name ? markup` aria-current="page"` : null;
    return markup`<li><a href="${addresses[name]}"${current}>${texts.nav[name]}</a></li>`;
  });
  const back = encodeURIComponent(visit.address);
  const other = texts.otherLanguage;
  return markup`<!DOCTYPE html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${parts.title} · ${texts.appName}</title>
<link rel="stylesheet" href="/assets/room.css?v=${visit.assetVersion}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<script type="module" src="/assets/room.js?v=${visit.assetVersion}"></script>
</head>
<body>
<a class="skip" href="#main">${texts.skipToContent}</a>
<header class="top"><div class="top-inner">
<a class="brand" href="/">${texts.appName}<span class="dot" aria-hidden="true">.</span></a>
<nav aria-label="${texts.mainPages}"><ul>${links}</ul></nav>
<a class="language" href="/language/${other.code}?back=${back}" lang="${other.code}" hreflang="${other.code}" rel="nofollow">${other.name}</a>
</div></header>
<main id="main" class="${parts.width}" tabindex="-1">
${parts.main}
</main>
</body>
</html>
`;
}
