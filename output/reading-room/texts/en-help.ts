import type { daHelp } from "./da-help.ts";
import type { Worded } from "./texts.ts";

/** The page of help in English. */
export const enHelp: Worded<typeof daHelp> = {
  help: {
    title: "Help",
    lead: "What the pages show, and how to find what you look for.",
    sections: [
      {
        heading: "How to find a decision",
        lines: [
          "Type a few words of the case on the first page and press Search. The papers are Danish, and so must the words be; they are found inflected too: bibliotek finds bibliotekerne.",
          "Each answer says at once what was decided, under which act and §, and what deadlines there are. Press the heading to see the item, and the page number to see the place on the page.",
          "If you know the §, write it in the field Act and §, for instance serviceloven § 85. References to several at once (§§ 83-87) are found too.",
        ],
      },
      {
        heading: "How to write a search",
        lines: [
          "cykelsti skole: both words must be there. cykelsti OR fortov: one of them is enough.",
          "“støtte efter § 85”: the words right after one another.",
          "bibliotek*: all words that begin so.",
          "skole -privat: skole, but not privat.",
          "NEAR(skole bus, 5): the words at most five words apart.",
        ],
      },
      {
        heading: "The colours",
        lines: [
          "Everything that Punktum found on a page is marked in its colour, on the picture and in the text. The names above the page are the key: press one to turn its colour off or on.",
          "Green is decisions, purple recommendations, blue legal references, orange deadlines, grey amounts, pink repairs and red inconsistencies.",
          "A dotted line under a word on the picture means that it was hard to read.",
        ],
      },
      {
        heading: "How sure is it?",
        lines: [
          "What could not be settled stands under Reservations in the overview of the document, and a § without a certain act says so itself.",
          "Pages that could not be read stand at the top of the document with the cause. They never vanish in silence.",
          "The text is repaired where the machine had misread it. What stood there before is seen under Repairs.",
        ],
      },
      {
        heading: "When you correct",
        lines: [
          "Under Review lies what Punktum is least sure of. Accept, reject, or write what is right.",
          "A verdict is kept at once and holds from the next run on, in other papers too where the same word was read so. No run deletes it, and it can always be taken back.",
        ],
      },
      {
        heading: "Keys",
        lines: [
          "On a page: n and p turn pages, j and k go from find to find, Esc lets go.",
          "Under Review: j and k go down and up, a accepts, r rejects, c corrects, u takes back the latest.",
          "/ goes to the search field.",
        ],
      },
    ],
  },
};
