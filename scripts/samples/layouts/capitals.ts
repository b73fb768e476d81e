import { type Block, heading, item as itemBlock, line, paragraph, title } from "../blocks.ts";
import { shortDate } from "../dates.ts";
import type { SampleItem, SampleMeeting, SampleVote } from "../paper.ts";
import { recommendationBlocks } from "./recommendation-blocks.ts";

/** The number alone, the title, `Sagsid.:`; headings in capitals with a colon; votes as a list of sides. */
export function capitals(meeting: SampleMeeting): readonly Block[] {
  return [
    title("REFERAT"),
    line(`${meeting.body} den ${shortDate(meeting.date, "-")}`),
    line(`Kl. ${meeting.start} i ${meeting.place}`),
    line(`Deltagere: ${meeting.present.join(", ")}`),
    line(`Fraværende: ${meeting.absent.join(", ")}`),
    ...meeting.items.flatMap((each) => itemBlocks(each, meeting)),
  ];
}

function itemBlocks(each: SampleItem, meeting: SampleMeeting): readonly Block[] {
  return [
    line(each.number),
    itemBlock(each.title),
    line(`Sagsid.: ${each.caseNumber ?? ""}`),
    ...each.sections.flatMap((section): readonly Block[] => {
      if (section.kind === "recommendation")
        return [heading("INDSTILLING:"), ...recommendationBlocks(each, "indstiller,")];
      if (section.kind === "decision") {
        return [
          heading(`BESLUTNING: ${meeting.body} den ${shortDate(meeting.date, "-")}`),
          ...decisionBlocks(each),
        ];
      }
      return [heading(`${section.heading.toUpperCase()}:`), ...section.blocks];
    }),
  ];
}

function decisionBlocks(each: SampleItem): readonly Block[] {
  return (each.decisions ?? []).flatMap((decision) => [
    ...(decision.recommendation === undefined ? [] : [line(`Ad ${decision.recommendation}`)]),
    ...(decision.vote === undefined ? [] : voteLines(decision.vote)),
    paragraph(decision.text),
  ]);
}

function voteLines(vote: SampleVote): readonly Block[] {
  const side = (label: string, { count, parties }: SampleVote["for"]): readonly Block[] =>
    count === null || count === 0 ? [] : [line(label), line(`${count} (${parties.join("+")})`)];
  return [
    ...side("For stemte:", vote.for),
    ...side("Imod stemte:", vote.against),
    ...side("Undlod at stemme:", vote.abstained),
  ];
}
