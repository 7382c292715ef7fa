import { awardLabels } from "../awards/award.ts";
import type { Text } from "../rule/finding.ts";
import { countText } from "../tables/soundness/figure-text.ts";
import { filled } from "../tables/soundness/filled.ts";
import { clauses, sentences } from "./joined.ts";
import { counted, type Noun, resultNoun } from "./noun.ts";
import type { ReportedCancellations, ReportedFollowUps, ReportFigures } from "./report-figures.ts";

/** Results that were cancelled, and whether they were rated anew (HD 21, II.B.6). */
export function cancellationWords({ cancelled, rerated }: ReportedCancellations): Text {
  if (cancelled === 0) return { vi: "Không hủy bỏ kết quả xếp loại nào.", en: "No result was cancelled." };
  const left = cancelled - rerated;
  const words = left === 0 ? allRerated : rerated === 0 ? noneRerated : someRerated;
  return filled(words, {
    cancelled: counted(cancelled, resultNoun),
    rerated: countText(String(rerated)),
    left: countText(String(left)),
  });
}

const allRerated: Text = {
  vi: "Đã hủy bỏ {cancelled} xếp loại và đã xếp loại lại.",
  en: "Cancelled: {cancelled}, rated anew since.",
};
const noneRerated: Text = {
  vi: "Đã hủy bỏ {cancelled} xếp loại, chưa xếp loại lại.",
  en: "Cancelled: {cancelled}, not rated anew yet.",
};
const someRerated: Text = {
  vi: "Đã hủy bỏ {cancelled} xếp loại: {rerated} đã xếp loại lại, {left} chưa xếp loại lại.",
  en: "Cancelled: {cancelled}; {rerated} rated anew, {left} not yet.",
};

const caseNoun: Noun = { vi: "trường hợp", one: "case", many: "cases" };

/** What is done about those at the lowest tier (HD 21, III.1, bullet 4). */
export function followUpWords({ lowest, ...states }: ReportedFollowUps): Text {
  if (lowest === 0) {
    return { vi: "Không có trường hợp nào ở mức thấp nhất.", en: "Nobody is at the lowest tier." };
  }
  const parts = [
    part(states.done, { vi: "{count} đã củng cố, giúp đỡ xong", en: "{count} with the follow-up done" }),
    part(states.underWay, { vi: "{count} đang thực hiện", en: "{count} under way" }),
    part(states.overdue, { vi: "{count} quá hạn", en: "{count} overdue" }),
    part(states.notTakenOn, { vi: "{count} chưa phân công", en: "{count} not assigned yet" }),
  ].filter((said) => said !== null);
  return filled(
    {
      vi: "Có {lowest} ở mức thấp nhất; biện pháp củng cố, giúp đỡ: {said}.",
      en: "At the lowest tier: {lowest}; follow-up: {said}.",
    },
    { lowest: counted(lowest, caseNoun), said: clauses(parts) },
  );
}

const part = (count: number, words: Text): Text | null =>
  count === 0 ? null : filled(words, { count: countText(String(count)) });

/** Whom the committees chose for an award (HD 21, II.B.5). */
export function awardWords(awards: ReportFigures["awards"]): Text {
  const chosen = awards.filter(({ chosen: count }) => count > 0);
  if (chosen.length === 0) {
    return {
      vi: "Chưa lựa chọn tổ chức đảng, đảng viên nào để khen thưởng.",
      en: "No organisation or member was chosen for an award yet.",
    };
  }
  const said = chosen.map(({ award, chosen: count }) =>
    filled(
      { vi: "{award}: {count}", en: "{award}: {count}" },
      { award: awardLabels[award], count: countText(String(count)) },
    ),
  );
  return sentences([filled({ vi: "Đã lựa chọn: {said}.", en: "Chosen: {said}." }, { said: clauses(said) })]);
}
