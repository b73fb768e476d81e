import type { ProvisionToken } from "./token.ts";

type Topical = readonly [paragraphs: readonly string[], topic: RegExp, act: string];

/**
 * Provisions that papers name by their number and what it gives, and by no act: `merudgifter § 41`, `hjælpemidler (§ 112)`.
 * Number and topic together belong to one act only. Source: the provisions themselves (retsinformation.dk).
 */
const TOPICAL: readonly Topical[] = [
  [["41", "100"], /merudgift/i, "serviceloven"],
  [["42", "43"], /tabt[ ]arbejdsfortjeneste/i, "serviceloven"],
  [["32 a"], /hjemmetræning/i, "serviceloven"],
  [["45", "97"], /ledsage/i, "serviceloven"],
  [["50"], /børnefaglig/i, "serviceloven"],
  [["52", "52 a"], /foranstaltning|økonomisk[ ]hjælp/i, "serviceloven"],
  [["71"], /samvær/i, "serviceloven"],
  [["76", "76 a"], /efterværn/i, "serviceloven"],
  [["81 a"], /værdighedspolitik/i, "serviceloven"],
  [
    ["83", "83 a"],
    /hjemmehjælp|personlig[ ](?:hjælp|pleje)|praktisk[ ](?:hjælp|bistand)|rehabilitering/i,
    "serviceloven",
  ],
  [["84"], /aflastning|afløsning/i, "serviceloven"],
  [["85"], /socialpædagogisk|bostøtte/i, "serviceloven"],
  [["86"], /vedligeholdelsestræning|vedligeholdende[ ]træning/i, "serviceloven"],
  [["95", "96"], /BPA|personlig[ ]assistance|hjælperordning/i, "serviceloven"],
  [["98", "99"], /kontaktperson/i, "serviceloven"],
  [["101"], /(?:stof|alkohol)misbrug|stofbehandling/i, "serviceloven"],
  [["103"], /beskyttet[ ]beskæftigelse/i, "serviceloven"],
  [["104"], /aktivitets-[ ]og[ ]samvær/i, "serviceloven"],
  [["107", "108"], /botilbud|boform|midlertidigt[ ]ophold/i, "serviceloven"],
  [["109"], /krisecent|kvindekrise/i, "serviceloven"],
  [["110"], /forsorgshjem|herberg/i, "serviceloven"],
  [["112"], /hjælpemid/i, "serviceloven"],
  [["113"], /forbrugsgode/i, "serviceloven"],
  [["114", "115"], /bil(?:er|støtte)?(?![a-zæøå])/i, "serviceloven"],
  [["116"], /bolig(?:indretning|ændring)/i, "serviceloven"],
  [["117"], /befordring/i, "serviceloven"],
  [["119"], /plejevederlag/i, "serviceloven"],
  [["20"], /børnefaglig/i, "barnets lov"],
  [["32"], /støttende[ ]indsats/i, "barnets lov"],
  [["86"], /merudgift/i, "barnets lov"],
  [["87"], /tabt[ ]arbejdsfortjeneste/i, "barnets lov"],
  [["114"], /ungestøtte/i, "barnets lov"],
  [["138"], /hjemmesygepleje/i, "sundhedsloven"],
  [["140"], /genoptræning/i, "sundhedsloven"],
  [["141"], /alkoholbehandling/i, "sundhedsloven"],
];
const REACH = 56;
/** What parts a topic from the number behind it: another sentence, line or number. */
const APART = /[.;:\n§\d][^.;:\n§\d]{0,56}$/;

/** The nickname of the act that a provision and what stands before it tell together; undefined where no entry has both. */
export function topicalAct({ span, provisions }: ProvisionToken, text: string): string | undefined {
  const near = text.slice(Math.max(0, span.start - REACH), span.start);
  const apart = APART.exec(near);
  const topic = (apart === null ? near : near.slice(apart.index + 1)).replace(/[\s\u00a0]{1,4}/g, " ");
  return TOPICAL.find(
    ([paragraphs, pattern]) =>
      provisions.some(({ paragraph }) => paragraph !== null && paragraphs.includes(paragraph)) &&
      pattern.test(topic),
  )?.[2];
}
