import type { PaperBlock, PaperSection } from "../paper/paper-document.ts";
import type { AnnexTable } from "../report/annex-table.service.ts";
import { workbookName } from "../report/workbook-name.service.ts";
import type { Locale } from "../shared/viewer.ts";
import type { ReportAnnex } from "./annex-list.ts";
import { annexesOf } from "./report-annexes.ts";
import type { ReportOnPaper } from "./report-on-paper.ts";
import { reportWords } from "./report-words.ts";

/** The list of what goes with a report, then each of its tables on sheets of its own (rules.md 6.2). */
export function annexSections(report: ReportOnPaper, language: Locale): PaperSection[] {
  const { annexes, content } = report;
  const printed = annexes.flatMap((annex, at) => annexOnPaper(report, annex, at + 1, language));
  const unprinted = annexes.some((annex) => annex.printed === undefined) || annexes.length === 0;
  const blocks = [
    ...annexLines(annexes, language),
    ...(unprinted ? annexesOf(content.figures, annexes, language) : []),
  ];
  return [...(blocks.length === 0 ? [] : [{ ...upright, blocks }]), ...printed];
}

const upright = { orientation: "PORTRAIT", size: "A4" } as const;

const annexLines = (annexes: readonly ReportAnnex[], language: Locale): PaperBlock[] =>
  annexes.length === 0
    ? []
    : [
        { kind: "HEADING", level: 1, text: reportWords.annexes[language] },
        ...annexes.map(
          (annex, at): PaperBlock => ({
            ...{ kind: "PARAGRAPH", align: "LEFT", isFlush: true },
            text: `${reportWords.annexLine(at + 1, annex.title[language])[language]} (${annex.table})${whyUnprinted(annex, language)}`,
          }),
        ),
      ];

/** Why no sheet of its own follows; empty: one does. */
function whyUnprinted({ table: id, title, printed }: ReportAnnex, language: Locale): string {
  const table = printed?.[language];
  if (table === null) return `: ${reportWords.tooLong(workbookName(id, title[language]))[language]}`;
  return table?.table.rows.length === 0 ? `: ${nothingIn(table, language)}` : "";
}

const nothingIn = ({ note }: AnnexTable, language: Locale): string =>
  [reportWords.nothing[language], note].filter((words) => words !== null).join(". ");

function annexOnPaper(report: ReportOnPaper, annex: ReportAnnex, at: number, language: Locale): PaperSection[] {
  const printed = annex.printed?.[language];
  if (!printed || printed.table.rows.length === 0) return [];
  const title = [reportWords.annex(at)[language], annex.title[language]];
  return [
    {
      ...printed.sheet,
      blocks: [
        ...title.map((text) => inTheMiddle(text, { isBold: true })),
        inTheMiddle(reportWords.goesWith(report.head, report.organisationName)[language], { isItalic: true }),
        printed.table,
        ...noteOf(printed),
      ],
    },
  ];
}

const inTheMiddle = (text: string, look: { isBold?: true; isItalic?: true }): PaperBlock => ({
  ...{ kind: "PARAGRAPH", align: "CENTER", isFlush: true, keepsWithNext: true },
  text: [{ text, ...look }],
});

const noteOf = ({ note }: AnnexTable): PaperBlock[] =>
  note === null
    ? []
    : [{ kind: "PARAGRAPH", align: "LEFT", isFlush: true, isSmall: true, text: [{ text: note, isItalic: true }] }];
