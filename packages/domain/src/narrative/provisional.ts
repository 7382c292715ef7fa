import type { Text } from "../rule/finding.ts";
import { filled } from "../tables/soundness/filled.ts";
import { counted, subjectNouns } from "./noun.ts";
import type { ReportedSubjects } from "./report-figures.ts";

/** What is set against others while some are not decided yet says little; null: all are. */
export const provisionalWords = ({ pending, kind }: ReportedSubjects): Text | null =>
  pending === 0 ? null : filled(provisional, { count: counted(pending, subjectNouns[kind]) });

const provisional: Text = {
  vi: "So sánh này là tạm tính vì còn {count} chưa quyết định.",
  en: "This comparison is provisional: {count} not decided yet.",
};
