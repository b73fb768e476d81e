import { type Block, heading, item as itemBlock, line, pageBreak, paragraph, title } from "../blocks.ts";
import { longDate, shortDate, weekday } from "../dates.ts";
import type { SampleItem, SampleMeeting } from "../paper.ts";
import { recommendationBlocks } from "./recommendation-blocks.ts";

/** `2.   Title` with `Sagsnr.:`, a table of contents, a running header, and `…s beslutning den 03.09.2013 Punkt 2`. */
export function edoc(meeting: SampleMeeting, contents: readonly string[]): readonly Block[] {
  return [
    title("Referat"),
    heading(meeting.body),
    line(`${weekday(meeting.date)} den ${longDate(meeting.date)}, kl. ${meeting.start}`),
    line(`i ${meeting.place}`),
    line("Åbent referat"),
    heading("Tilstede"),
    ...meeting.present.map((name) => line(name)),
    heading("Afbud/Fraværende"),
    ...meeting.absent.map((name) => line(name)),
    heading("INDHOLDSFORTEGNELSE"),
    ...meeting.items.map((each, index) => line(`${each.number}. ${each.title} ${contents[index] ?? ""}`)),
    pageBreak,
    ...meeting.items.flatMap((each) => itemBlocks(each, meeting)),
  ];
}

function itemBlocks(each: SampleItem, meeting: SampleMeeting): readonly Block[] {
  return [
    itemBlock(`${each.number}.   ${each.title}`),
    line(`Sagsnr.: ${each.caseNumber ?? ""}`),
    ...each.sections.flatMap((section): readonly Block[] => {
      if (section.kind === "recommendation")
        return [heading("Indstilling"), ...recommendationBlocks(each, "indstiller,")];
      if (section.kind === "decision") {
        return [
          heading(`${meeting.body}s beslutning den ${shortDate(meeting.date)} Punkt ${each.number}`),
          ...(each.decisions ?? []).map((decision) => paragraph(decision.text)),
          line("Følgende deltog ikke i behandlingen af punktet:"),
        ];
      }
      return [heading(section.heading), ...section.blocks];
    }),
  ];
}
