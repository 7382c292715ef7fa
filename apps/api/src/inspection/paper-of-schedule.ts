import { scheduleDocument, scheduleForm } from "@xep-loai/domain";
import type { PaperBlock, PaperDocument } from "../paper/paper-document.ts";
import type { Inspection } from "./inspection.type.ts";

/** The schedule in the form of TB 01, Vietnamese as the document is; a draft leaves its number and day open. */
export function paperOfSchedule(inspection: Inspection): PaperDocument {
  const isDraft = inspection.state !== "SCHEDULED";
  const written = scheduleDocument({
    notice: inspection,
    team: inspection.team,
    schedule: isDraft ? null : inspection.schedule,
    visits: inspection.cells.flatMap(({ organisation, visit }) =>
      visit ? [{ ...visit, cell: organisation.name }] : [],
    ),
  });
  const [head] = inspection.team?.members ?? [];
  const { number, placeAndDay, issuer } = written;
  return {
    language: "vi",
    orientation: "PORTRAIT",
    size: "A4",
    heads: { superior: issuer, issuer: scheduleForm.team, number, placeAndDay },
    formName: null,
    title: scheduleForm.kind,
    subtitle: isDraft ? `${written.title}\n${scheduleForm.draft}` : written.title,
    blocks: blocksOf(written),
    signature: {
      by: scheduleForm.signature,
      hint: null,
      placeAndDay: null,
      name: head ? `${head.post}\n${head.name}` : null,
    },
    recipients: scheduleForm.recipients,
  };
}

const blocksOf = ({
  addressees,
  opening,
  rows,
  contents,
  reports,
}: ReturnType<typeof scheduleDocument>): PaperBlock[] => [
  { kind: "PARAGRAPH", align: "CENTER", text: addressees },
  { kind: "PARAGRAPH", text: opening },
  heading(scheduleForm.headings.visits),
  visitsTable(rows),
  { kind: "PARAGRAPH", text: [{ text: `${scheduleForm.headings.contents} `, isBold: true }, { text: contents }] },
  heading(scheduleForm.headings.participants),
  { kind: "PARAGRAPH", text: `- ${scheduleForm.participants.join(" ")}` },
  { kind: "PARAGRAPH", text: reports },
  { kind: "PARAGRAPH", text: scheduleForm.closing },
];

const heading = (text: string): PaperBlock => ({ kind: "HEADING", level: 2, text });

const visitsTable = (rows: readonly (readonly string[])[]): PaperBlock => ({
  kind: "TABLE",
  columns: Object.values(scheduleForm.columns).map((label, at) => ({
    label,
    parent: null,
    align: at < centred ? "CENTER" : "LEFT",
    width: widths[at] ?? 1,
  })),
  rows: rows.map((cells) => ({ cells })),
});

/** Day and hours stand in the middle of their columns. */
const centred = 2;
const widths = [2, 2.4, 4, 1.6];
