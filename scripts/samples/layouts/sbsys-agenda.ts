import { type Block, heading, item as itemBlock, line, title } from "../blocks.ts";
import { shortDate } from "../dates.ts";
import type { SampleItem, SampleMeeting } from "../paper.ts";
import { recommendationBlocks } from "./recommendation-blocks.ts";

/** An agenda: `1. Title`, sections, and an empty `Beslutning` under every item. */
export function sbsysAgenda(meeting: SampleMeeting): readonly Block[] {
  return [
    title("DAGSORDEN"),
    line(meeting.body),
    line(`Mødedato: ${shortDate(meeting.date, "-")} kl. ${meeting.start}`),
    line(`Mødested: ${meeting.place}`),
    heading("Medlemmer:"),
    ...meeting.present.map((name) => line(name)),
    heading("Indholdsfortegnelse"),
    ...meeting.items.map((each) => line(`${each.number}. ${each.title}`)),
    ...meeting.items.flatMap(itemBlocks),
  ];
}

function itemBlocks(each: SampleItem): readonly Block[] {
  return [
    itemBlock(`${each.number}. ${each.title}`),
    ...each.sections.flatMap((section): readonly Block[] => {
      if (section.kind === "recommendation")
        return [heading("Indstilling"), ...recommendationBlocks(each, "indstiller til Byrådet, at")];
      if (section.kind === "decision") return [heading("Beslutning")];
      return [heading(section.heading), ...section.blocks];
    }),
  ];
}
