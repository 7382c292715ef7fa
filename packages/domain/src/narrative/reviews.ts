import type { Text } from "../rule/finding.ts";
import { percentage } from "../tables/percentage.ts";
import { countText } from "../tables/soundness/figure-text.ts";
import { filled } from "../tables/soundness/filled.ts";
import { clauses, listed, sentences } from "./joined.ts";
import { counted, type Noun, subjectNouns } from "./noun.ts";
import type { ReportedReviews, ReportFigures, ReviewCount } from "./report-figures.ts";
import { shareText } from "./tally.ts";
import { withoutResultWords } from "./without-result.ts";

/** How the reviews were held: whose are done, what was not in order, what was prompted; null: nothing is known of any. */
export function reviewWords({ reviews, regime }: ReportFigures): Text | null {
  if (reviews === undefined || !isKnown(reviews)) return null;
  return sentences([
    doneWords(reviews),
    ...withoutResultWords(reviews, regime),
    orderWords(reviews),
    promptWords(reviews),
  ]);
}

const isKnown = ({ collectives, members, leaders }: ReportedReviews): boolean =>
  collectives.expected + members.expected + leaders.opened > 0;

const turnNoun: Noun = { vi: "lượt đảng viên", one: "review of a Party member", many: "reviews of Party members" };
const meetingNoun: Noun = { vi: "cuộc", one: "review", many: "reviews" };
const matterNoun: Noun = { vi: "vấn đề", one: "matter", many: "matters" };

function doneWords({ collectives, members, leaders }: ReportedReviews): Text {
  const said = [doneOf(collectives, subjectNouns.COLLECTIVE), doneOf(members, turnNoun), ofLeaders(leaders)].filter(
    (part) => part !== null,
  );
  return filled({ vi: "Đã hoàn thành kiểm điểm: {said}.", en: "Reviews completed: {said}." }, { said: clauses(said) });
}

/** «40/45 tập thể lãnh đạo, quản lý (88,9 %)»: the share is of those to be reviewed. */
function doneOf({ expected, completed }: ReviewCount, noun: Noun): Text | null {
  const share = percentage(completed, expected);
  if (share === null) return null;
  return filled(
    { vi: "{completed}/{expected} ({share})", en: "{completed} of {expected} ({share})" },
    { completed: countText(String(completed)), expected: counted(expected, noun), share: shareText(share) },
  );
}

function ofLeaders({ opened, completed }: ReportedReviews["leaders"]): Text | null {
  if (opened === 0) return null;
  return filled(
    {
      vi: "{completed}/{opened} đã mở đối với cán bộ lãnh đạo, quản lý, mỗi nơi kiểm điểm tính một cuộc",
      en: "{completed} of {opened} opened of leaders and managers, one at each place",
    },
    { completed: countText(String(completed)), opened: counted(opened, meetingNoun) },
  );
}

function orderWords({ outOfOrder, lateDraft, tooShort }: ReportedReviews): Text {
  const said = [
    fault(outOfOrder, { vi: "{count} không đúng thứ tự", en: "{count} out of order" }),
    fault(lateDraft, { vi: "{count} gửi dự thảo báo cáo chậm", en: "{count} with a late draft" }),
    fault(tooShort, { vi: "{count} ngắn hơn thời gian quy định", en: "{count} shorter than prescribed" }),
  ].filter((part) => part !== null);
  if (said.length === 0) {
    return {
      vi: "Kiểm điểm tập thể đúng thứ tự, thời gian quy định, dự thảo báo cáo được gửi đúng hạn.",
      en: "Reviews of collectives kept their order and length, and the drafts were sent in time.",
    };
  }
  return filled(
    { vi: "Trong kiểm điểm tập thể có {said}.", en: "Among the reviews of collectives: {said}." },
    { said: listed(said) },
  );
}

const fault = (count: number, words: Text): Text | null =>
  count === 0 ? null : filled(words, { count: counted(count, meetingNoun) });

function promptWords({ prompts, promptsAnswered }: ReportedReviews): Text | null {
  if (prompts === 0) return null;
  const left = prompts - promptsAnswered;
  return filled(left === 0 ? allAnswered : promptsAnswered === 0 ? noneAnswered : someAnswered, {
    prompts: counted(prompts, matterNoun),
    answered: countText(String(promptsAnswered)),
    left: countText(String(left)),
  });
}

const allAnswered: Text = {
  vi: "Cấp có thẩm quyền gợi ý kiểm điểm {prompts}, tất cả đã được giải trình.",
  en: "Superiors prompted {prompts}, all of which were answered.",
};
const noneAnswered: Text = {
  vi: "Cấp có thẩm quyền gợi ý kiểm điểm {prompts}, chưa được giải trình.",
  en: "Superiors prompted {prompts}, not answered yet.",
};
const someAnswered: Text = {
  vi: "Cấp có thẩm quyền gợi ý kiểm điểm {prompts}: {answered} đã giải trình, {left} chưa giải trình.",
  en: "Superiors prompted {prompts}: {answered} answered, {left} not yet.",
};
