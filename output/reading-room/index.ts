export { loadAssets } from "./assets.ts";
export { factAddress, factsOf } from "./facts.ts";
export type { Visit } from "./layout.ts";
export { type DeadlineView, deadlinesPage } from "./pages/deadlines-page.ts";
export { documentPage } from "./pages/document-page.ts";
export {
  type ComparisonView,
  type DraftView,
  type FamilyView,
  familiesPage,
  familyPage,
} from "./pages/families-page.ts";
export { findingsPage } from "./pages/findings-page.ts";
export { messagePage } from "./pages/message-page.ts";
export { readerPage } from "./pages/reader-page.ts";
export { repairsPage } from "./pages/repairs-page.ts";
export { runsPage } from "./pages/runs-page.ts";
export { facetText, type SearchFields, type SearchView, searchPage } from "./pages/search-page.ts";
export { type EvidenceView, evidenceContext, type FindingView } from "./parts/finding-card.ts";
export { repairTarget } from "./reviews.ts";
export { languages, textsFor } from "./texts/index.ts";
