export { loadAssets } from "./assets.ts";
export { calendar } from "./calendar.ts";
export { factAddress, factsIn } from "./facts.ts";
export type { Visit } from "./layout.ts";
export { type DeadlineFilter, deadlinesPage } from "./pages/deadlines-page.ts";
export { documentPage } from "./pages/document-page.ts";
export {
  type ComparisonView,
  comparePage,
  type DraftView,
  type FamilyView,
  familiesPage,
  familyPage,
} from "./pages/families-page.ts";
export { findingPage } from "./pages/finding-page.ts";
export { findingsPage } from "./pages/findings-page.ts";
export { helpPage } from "./pages/help-page.ts";
export { messagePage } from "./pages/message-page.ts";
export { placesPage } from "./pages/places-page.ts";
export { readerPage } from "./pages/reader-page.ts";
export { repairsPage, repairsPerPage, repairsShown } from "./pages/repairs-page.ts";
export { reviewPage } from "./pages/review-page.ts";
export { runsPage } from "./pages/runs-page.ts";
export { type Alternative, type SearchView, searchPage } from "./pages/search-page.ts";
export { documentName } from "./parts/document-name.ts";
export { chosenFields, facetText } from "./parts/facets.ts";
export { type EvidenceView, evidenceContext, type FindingView } from "./parts/finding-card.ts";
export type { ReviewPlace } from "./parts/review-card.ts";
export { seenOf } from "./reviews.ts";
export { type SearchFields, searchAddress } from "./search-address.ts";
export { languages, textsFor } from "./texts/index.ts";
