import { bodyLabels } from "../procedure/body-labels.ts";
import { expected, gravest, notApplicable, required } from "../rule/answer.ts";
import { spellList, tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import { allOf, type Truth } from "../rule/three-valued.ts";
import type { Body } from "../vocabulary/body.ts";
import { mustContain, shouldBeDone } from "./heads.ts";
import type { AnyReviewRule, ReviewContext } from "./review-context.ts";
import type { CommonReviewFacts, ReviewFacts, ReviewPrompt } from "./review-facts.ts";
import type { PromptParameters } from "./review-parameters.ts";
import { fact } from "./used-facts.ts";

const noPrompt = () => tell([], "Không có gợi ý kiểm điểm.", "Nothing was prompted.");

const names = (bodies: readonly Body[]) => spellList(bodies.map((body) => bodyLabels[body]));

/** Who may prompt those the body manages. */
export const mayPrompt = ({ issuersOf }: PromptParameters, managedBy: Body): readonly Body[] =>
  issuersOf.find((row) => row.managedBy.includes(managedBy))?.issuers ?? [managedBy];

/** Prompting is never a must («nếu cần»): only what was prompted is looked at. */
function checkIssuers({ prompts = [], managedBy }: CommonReviewFacts, { review }: ReviewContext): Answer {
  if (prompts.length === 0) return notApplicable(noPrompt);
  const may = managedBy === undefined ? undefined : mayPrompt(review.prompts, managedBy);
  return expected(may && prompts.every(({ issuer }) => may.includes(issuer)), () =>
    tell(
      [
        fact.text("managedBy", managedBy && bodyLabels[managedBy]),
        ...prompts.map(({ issuer }) => fact.text("issuer", bodyLabels[issuer])),
      ],
      may === undefined ? "Chưa rõ nơi quản lý." : `Nơi có thẩm quyền gợi ý: ${names(may).vi}.`,
      may === undefined ? "Who manages the reviewed is not recorded." : `May prompt: ${names(may).en}.`,
    ),
  );
}

function checkAdvisers({ prompts = [] }: CommonReviewFacts, { review }: ReviewContext): Answer {
  if (prompts.length === 0) return notApplicable(noPrompt);
  return expected(allOf(...prompts.map((prompt) => isAdvisedRightly(prompt, review.prompts))), () =>
    tell(
      prompts.map(({ adviser }) => fact.text("adviser", adviser && bodyLabels[adviser])),
      "Ban tổ chức cấp ủy hoặc cơ quan tham mưu về công tác tổ chức, cán bộ chủ trì tham mưu việc gợi ý kiểm điểm.",
      "The organisation board, or the body for personnel, advises whom to prompt and on what.",
    ),
  );
}

function isAdvisedRightly({ issuer, adviser }: ReviewPrompt, { advisersOf }: PromptParameters): Truth {
  if (adviser === undefined) return undefined;
  const row = advisersOf.find(({ issuers }) => issuers === null || issuers.includes(issuer));
  return row?.advisers.includes(adviser);
}

export const promptIssuer: AnyReviewRule = {
  id: "HD21.REVIEW.PROMPT.ISSUER",
  citation: "HD 21, II.A.4.1.b, bullet 1",
  clause: [
    "Bộ Chính trị, Ban Bí thư gợi ý kiểm điểm đối với cấp ủy, tổ chức đảng, cơ quan, đơn vị trực thuộc Trung ương và cán bộ thuộc diện Bộ Chính trị, Ban Bí thư quản lý; cấp ủy, tổ chức đảng gợi ý kiểm điểm đối với tập thể, cá nhân thuộc thẩm quyền quản lý (nếu cần).",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE", "LEADER", "MEMBER"],
  check: checkIssuers,
};

export const promptAdviser: AnyReviewRule = {
  id: "HD21.REVIEW.PROMPT.ADVISER",
  citation: "HD 21, II.A.4.1.b, bullet 2",
  clause: [
    "Ban tổ chức cấp ủy hoặc cơ quan tham mưu về công tác tổ chức, cán bộ có trách nhiệm chủ trì, phối hợp với các cơ quan có liên quan tham mưu cấp có thẩm quyền về những tập thể, cá nhân cần gợi ý và nội dung kiểm điểm.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE", "LEADER"],
  check: checkAdvisers,
};

/** In section IV of the form: explanation, cause and responsibility for every issue. */
export const promptsAnswered: AnyReviewRule = {
  id: "HD21.REVIEW.PROMPT.ANSWERED",
  citation: "HD 21, II.A.3.1, bullet 7; Mẫu 01 IV and Mẫu 02 IV",
  clause: [
    "Những vấn đề được gợi ý kiểm điểm (nếu có).",
    "Giải trình từng vấn đề được gợi ý kiểm điểm, nêu nguyên nhân, xác định trách nhiệm của tập thể, cá nhân đối với từng vấn đề được gợi ý kiểm điểm.",
    "Giải trình từng vấn đề được gợi ý kiểm điểm, nêu nguyên nhân, xác định trách nhiệm của cá nhân đối với từng vấn đề được gợi ý kiểm điểm.",
  ],
  ...mustContain,
  subjects: ["COLLECTIVE", "MEMBER", "LEADER"],
  check: ({ prompts = [] }) => {
    if (prompts.length === 0) return notApplicable(noPrompt);
    const answered = prompts.filter(isAnswered).length;
    return required(answered === prompts.length, () =>
      tell(
        [fact.number("prompts", prompts.length)],
        `${answered} trong ${prompts.length} vấn đề được gợi ý đã giải trình, nêu nguyên nhân và xác định trách nhiệm.`,
        `${answered} of ${prompts.length} issues are answered with explanation, cause and responsibility.`,
      ),
    );
  },
};

const isAnswered = ({ answer }: ReviewPrompt): boolean =>
  answer?.explanation === true && answer.cause && answer.responsibility;

export const departmentPrompt: AnyReviewRule = {
  id: "CV54.REVIEW.PROMPT",
  citation: "CV 54, I.4.1.b",
  clause: ["Đảng ủy gợi ý kiểm điểm đối với chi bộ, đảng viên thuộc thẩm quyền quản lý (nếu cần)."],
  ...shouldBeDone,
  subjects: ["ORG", "MEMBER"],
  check: checkIssuers,
};

export const provincePrompt: AnyReviewRule = {
  id: "CV04.REVIEW.PROMPT.ISSUER",
  citation: "CV 04, point 4",
  clause: [
    "4. Ban Thường vụ Tỉnh ủy sẽ gợi ý kiểm điểm đối với cấp ủy, tổ chức đảng, cơ quan, đơn vị trực thuộc tỉnh và cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý. Các cấp ủy, tổ chức đảng gợi ý kiểm điểm đối với tập thể, cá nhân thuộc thẩm quyền quản lý (nếu cần).",
    "Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với các cơ quan có liên quan tham mưu Ban Thường vụ Tỉnh ủy về những tập thể, cá nhân cần gợi ý và nội dung kiểm điểm.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE", "LEADER"],
  check: (facts, context) => gravest([checkIssuers(facts, context), checkAdvisers(facts, context)]),
};

/** «từng chi ủy hoặc từng cá nhân là Đảng ủy viên, chi ủy viên». */
export const officePrompt: AnyReviewRule = {
  id: "KH57.REVIEW.PROMPT",
  citation: "KH 57, II.A.3.1, bullet 2",
  clause: [
    "Đảng ủy có thể gọi ý kiểm điểm đối với từng chi ủy hoặc từng cá nhân là Đảng ủy viên, chi ủy viên (nếu xét thấy cần thiết).",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE", "MEMBER"],
  check: (facts, { review: { prompts } }) => {
    const own = (facts.prompts ?? []).filter(({ issuer }) => prompts.only?.issuers.includes(issuer));
    if (own.length === 0) return notApplicable(noPrompt);
    return expected(isPromptable(facts, prompts), () =>
      tell(
        own.map(({ issuer }) => fact.text("issuer", bodyLabels[issuer])),
        "Đảng ủy gợi ý kiểm điểm đối với chi ủy, đảng ủy viên, chi ủy viên.",
        "The committee prompts cell committees and members of committees.",
      ),
    );
  },
};

function isPromptable(facts: ReviewFacts, { only }: PromptParameters): boolean {
  if (only === null) return true;
  if (facts.of === "COLLECTIVE") return facts.kind !== null && only.collectives.includes(facts.kind);
  return facts.positions.some((position) => only.positions.includes(position));
}
