import { type Block, heading, item as itemBlock, line, paragraph, subheading, title } from "../blocks.ts";
import { longDate, weekday } from "../dates.ts";
import type { SampleItem, SampleMeeting } from "../paper.ts";
import { recommendationBlocks } from "./recommendation-blocks.ts";

/** `Punkt 8 Title`, sections under `Indhold`, `Beslutning` last, earlier decisions under `Beslutningshistorik`. */
export function punktWeb(meeting: SampleMeeting): readonly Block[] {
  return [
    title(`Referat ${meeting.body}`),
    line(`${weekday(meeting.date)} den ${longDate(meeting.date)} kl. ${meeting.start}`),
    line(meeting.authority ?? ""),
    line(meeting.place),
    line(`Til stede: ${meeting.present.join(", ")}`),
    line(`Fraværende: ${meeting.absent.join(", ")}`),
    ...meeting.items.flatMap((item) => itemBlocks(item, meeting)),
  ];
}

function itemBlocks(item: SampleItem, meeting: SampleMeeting): readonly Block[] {
  return [
    itemBlock(`Punkt ${item.number} ${item.title}`),
    ...(item.sections.length > 3 ? [heading("Indhold")] : []),
    ...item.sections.flatMap((section): readonly Block[] => {
      if (section.kind === "recommendation")
        return [heading("Indstilling"), ...recommendationBlocks(item, "indstiller, at")];
      if (section.kind === "decider") return [heading("Beslutningen træffes af"), paragraph(meeting.body)];
      if (section.kind === "decision") return [heading("Beslutning"), ...decisions(item)];
      if (section.kind === "decision-history") return [heading("Beslutningshistorik"), ...history(item)];
      return [heading(section.heading), ...section.blocks];
    }),
  ];
}

function decisions(item: SampleItem): readonly Block[] {
  return (item.decisions ?? [])
    .filter((decision) => decision.history !== true)
    .flatMap((decision) =>
      decision.recommendation === undefined
        ? [paragraph(decision.text)]
        : [paragraph(`Indstillingens punkt ${decision.recommendation}: ${decision.text}`)],
    );
}

function history(item: SampleItem): readonly Block[] {
  return (item.decisions ?? [])
    .filter((decision) => decision.history === true)
    .flatMap((decision) => [
      subheading(`${decision.by ?? ""} den ${longDate(decision.date ?? "")}`),
      paragraph(decision.text),
    ]);
}
