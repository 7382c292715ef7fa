import { expected, notApplicable, unknown } from "../rule/answer.ts";
import { addDays, type IsoDate } from "../rule/date.ts";
import type { Text } from "../rule/finding.ts";
import type { InspectionContent } from "../rule-sets/inspection-notice.ts";
import { tb53 } from "../rule-sets/tb53.ts";
import type { InspectedCell, Inspection } from "./facts.ts";
import { type InspectionRule, warnsOf } from "./inspection-rule.ts";
import { dayFact, wordsFact } from "./used-facts.ts";
import { contentInWords } from "./words.ts";

/** The days a content is inspected for in one cell; a day left out is not known, or not stated by the notice. */
export interface InspectedPeriod {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** The period of a content ends at the visit; where it begins may differ from cell to cell (rules.md 5.5). */
export function periodOf({ start }: InspectionContent, { visit, congressOn }: InspectedCell): InspectedPeriod {
  if (start.kind === "NOT_STATED") return {};
  const to = visit === undefined ? {} : { to: visit.on };
  if (start.kind === "ON_DAY") return { from: start.day, ...to };
  return congressOn === undefined ? to : { from: addDays(congressOn, 1), ...to };
}

/** Its clause is the content itself: whether the report of the cell covers it, for the period it is inspected for. */
function contentRule(id: string, citation: string, content: InspectionContent): InspectionRule {
  return {
    id,
    citation,
    clause: [contentInWords(content)],
    ...warnsOf("DATA"),
    check: (cell) => {
      const { from, to } = periodOf(content, cell);
      const said = cell.reports.flatMap(({ contents }) => contents);
      const isCovered = said.includes(content.number);
      const explain = (message: Text) => () => ({
        facts: [
          dayFact("period.from", from),
          dayFact("period.to", to),
          wordsFact("reports.contents", cell.reports.length === 0 ? undefined : said.join(", "), isCovered),
        ],
        message,
      });
      if (content.start.kind === "AFTER_CONGRESS" && from === undefined) return unknown(explain(noCongress));
      if (cell.reports.length === 0) return notApplicable(explain(noReport));
      return expected(isCovered, explain(isCovered ? covered(content) : notCovered(content)));
    },
    elsewhere: () => ({ id, citation, clause: [contentInWords(content)] }),
  };
}

const noCongress: Text = {
  vi: "Chưa ghi ngày đại hội của chi bộ, nên chưa rõ mốc kiểm tra bắt đầu từ ngày nào.",
  en: "The day of the cell's congress is not recorded, so it is not known where the period begins.",
};

const noReport: Text = { vi: "Chưa nhận báo cáo.", en: "No report has been received." };

const covered = ({ number }: InspectionContent): Text => ({
  vi: `Báo cáo có nội dung ${number}.`,
  en: `The report covers content ${number}.`,
});

const notCovered = ({ number }: InspectionContent): Text => ({
  vi: `Báo cáo chưa có nội dung ${number}.`,
  en: `The report does not cover content ${number}.`,
});

/** TB 53, I: the four contents. */
export const contentRules: readonly InspectionRule[] = tb53.contents.map((content) =>
  contentRule(`TB53.CONTENT.${content.number}`, `TB 53, I.${content.number}`, content),
);

/** The contents of another notice. */
export const contentRulesElsewhere = ({ notice: { number, contents } }: Inspection): readonly InspectionRule[] =>
  contents.map((content) =>
    contentRule(`INSPECTION.CONTENT.${content.number}`, `TB ${number}, I.${content.number}`, content),
  );
