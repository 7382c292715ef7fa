import type { Text } from "../rule/finding.ts";
import type { Regime } from "../rule-sets/rule-set.ts";
import { filled } from "../tables/soundness/filled.ts";
import { CollectiveKind } from "../vocabulary/collective.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";
import { listed } from "./joined.ts";
import { counted, subjectNouns } from "./noun.ts";
import type { ReportedReviews, ReviewedWithoutResult } from "./report-figures.ts";

/** Why more collectives are reviewed than are among the results: some have no tier under the rules, of others there is none yet. */
export function withoutResultWords({ withoutResult = [] }: ReportedReviews, regime: Regime): Text[] {
  const rated = withoutResult.filter(({ kind }) => isRated(kind, regime));
  const notRated = withoutResult.filter(({ kind }) => !isRated(kind, regime));
  return [...wordsOf(notRated, onlyReviewed), ...wordsOf(rated, withoutOneYet)];
}

const kinds2019: readonly ReviewedCollectiveKind[] = Object.values(CollectiveKind);

/** HD 21, II.B.3.1 rates fewer than II.A.1.1 reviews; QĐ 366, Điều 5 rates all it reviews; KH 57 rates none. */
const isRated = (kind: ReviewedCollectiveKind, regime: Regime): boolean =>
  regime === "POINTS_2016" ? false : regime === "TIERS_2019" ? kinds2019.includes(kind) : true;

const onlyReviewed: Text = {
  vi: "Có {count} chỉ kiểm điểm, không xếp loại theo quy định nên không có trong kết quả xếp loại tập thể{names}.",
  en: "Reviewed but not rated under the rules, and so not among the results of collectives: {count}{names}.",
};
const withoutOneYet: Text = {
  vi: "Có {count} được kiểm điểm nhưng chưa có kết quả xếp loại{names}.",
  en: "Reviewed and without a result yet: {count}{names}.",
};

/** Beyond so many the reader is not helped by names. */
const mostNamed = 3;

function wordsOf(found: readonly ReviewedWithoutResult[], words: Text): Text[] {
  const count = found.reduce((sum, of) => sum + of.count, 0);
  if (count === 0) return [];
  const names = listed(found.flatMap((of) => of.names.map((name) => ({ vi: name, en: name }))));
  const named: Text = count > mostNamed ? { vi: "", en: "" } : { vi: ` (${names.vi})`, en: ` (${names.en})` };
  return [filled(words, { count: counted(count, subjectNouns.COLLECTIVE), names: named })];
}
