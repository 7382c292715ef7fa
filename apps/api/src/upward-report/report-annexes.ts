import {
  decimalText,
  percentage,
  type ReportedSubjects,
  type ReportFigures,
  reportSectionLabels,
  type TierTally,
  tierNamesOf,
  tiersHighestFirst,
} from "@xep-loai/domain";
import type { PaperBlock, PaperColumn, PaperRow } from "../paper/paper-document.ts";
import { numberIn } from "../shared/number-in.ts";
import type { Locale } from "../shared/viewer.ts";
import { annexOf, type ReportAnnex } from "./annex-list.ts";
import { reportWords } from "./report-words.ts";

/** The results of each kind of subject by direct subordinate: what reports issued before their tables were kept print. */
export const annexesOf = (figures: ReportFigures, list: readonly ReportAnnex[], language: Locale): PaperBlock[] =>
  figures.subjects
    .filter(({ units }) => units.length > 0)
    .flatMap((subjects, at): PaperBlock[] => [
      {
        ...{ kind: "HEADING", level: 1 },
        text: reportWords.annexLine(
          annexOf(subjects.kind, list) ?? list.length + at + 1,
          reportSectionLabels[subjects.kind][language],
        )[language],
      },
      { kind: "TABLE", columns: columnsOf(subjects, figures, language), rows: rowsOf(subjects, language) },
    ]);

function columnsOf({ kind }: ReportedSubjects, figures: ReportFigures, language: Locale): PaperColumn[] {
  const names = tierNamesOf(figures, kind);
  const number = (label: string, parent: string | null, width: number): PaperColumn => ({
    ...{ label, parent, width, align: "RIGHT" },
  });
  return [
    { label: reportWords.unit[language], parent: null, align: "LEFT", width: 32 },
    number(reportWords.rated[language], null, 16),
    ...tiersHighestFirst.flatMap((tier) => [
      number(reportWords.count[language], names[tier][language], 10),
      number("%", names[tier][language], 10),
    ]),
  ];
}

const rowsOf = ({ tiers, units }: ReportedSubjects, language: Locale): PaperRow[] => [
  { cells: [reportWords.total[language], ...cellsOf(tiers, language)], isBold: true },
  ...units.map((unit) => ({ cells: [unit.name, ...cellsOf(unit.tiers, language)] })),
];

function cellsOf(tiers: TierTally, language: Locale): string[] {
  const rated = tiersHighestFirst.reduce((sum, tier) => sum + tiers[tier], 0);
  return [
    numberIn(language, rated),
    ...tiersHighestFirst.flatMap((tier) => [numberIn(language, tiers[tier]), shareOf(tiers[tier], rated, language)]),
  ];
}

function shareOf(part: number, whole: number, language: Locale): string {
  const share = percentage(part, whole);
  if (share === null) return "–";
  return language === "vi" ? decimalText(share).replace(".", ",") : decimalText(share);
}
