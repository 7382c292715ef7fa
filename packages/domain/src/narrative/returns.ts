import { explainReturnShare } from "../returns/return-share-words.ts";
import type { Text } from "../rule/finding.ts";
import { decimalText, percentage } from "../tables/percentage.ts";
import { filled } from "../tables/soundness/filled.ts";
import { sentences } from "./joined.ts";
import { several, subjectNouns } from "./noun.ts";
import type { ReportedSubjects } from "./report-figures.ts";
import { totalOf } from "./result.ts";

/** What the figures rest on: results of each subject, or summary returns that are not among them. */
export function returnWords(subjects: readonly ReportedSubjects[]): Text {
  const said = subjects.flatMap((of) => {
    const share = shareWords(of);
    return share === null ? [] : [filled(about, { nouns: capital(several(subjectNouns[of.kind])), share })];
  });
  return said.length === 0 ? fromResults : sentences(said);
}

const fromResults: Text = {
  vi: "Toàn bộ số liệu được tổng hợp từ kết quả của từng đối tượng.",
  en: "All figures are summed up from the results of each subject.",
};

const about: Text = { vi: "{nouns}: {share}", en: "{nouns}: {share}" };

function shareWords(subjects: ReportedSubjects): Text | null {
  const { subjects: returned, units: unitCount } = subjects.returned;
  const share = percentage(returned, returned + totalOf(subjects));
  return explainReturnShare({ returned, unitCount, percent: share && decimalText(share) }, subjects.kind);
}

const capital = ({ vi, en }: Text): Text => ({
  vi: vi.charAt(0).toUpperCase() + vi.slice(1),
  en: en.charAt(0).toUpperCase() + en.slice(1),
});
