import type { Fact } from "../facts.ts";
import { notApplicable, passed, warning } from "../rule/answer.ts";
import { type IsoDate, isBefore } from "../rule/date.ts";
import type { Answer, Explanation, Rule } from "../rule/rule.ts";
import { dayValue, usedFact, wordsValue } from "../rule/used-fact.ts";
import type { Document } from "../rule-sets/document.ts";
import { hd21 } from "../rule-sets/hd21.ts";
import { kh174 } from "../rule-sets/kh174.ts";

/** The document a rating cites as its basis, and the day it was decided; left out: it cites none. */
export interface BasisFacts {
  readonly basis?: Fact<string>;
  readonly decidedOn?: Fact<IsoDate>;
}

/** A document that replaces another; its date is null where it is lost. */
type Replacing = Pick<Document, "number" | "date" | "replaces">;

const versioning = {
  step: "CONFIGURATION",
  means: "EVALUATED",
  effect: "NOTE",
  severity: "WARN",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  closes: null,
} as const;

export type BasisRule = Rule<BasisFacts, unknown>;

const hd21Supersedes: BasisRule = {
  id: "HD21.REPORT.SUPERSEDES",
  citation: "HD 21, III.2, last paragraph",
  clause: [
    "Hướng dẫn này thay thế Hướng dẫn số 16-HD/BTCTW, ngày 24/9/2018 của Ban Tổ chức Trung ương về kiểm điểm, đánh giá, xếp loại hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp.",
  ],
  ...versioning,
  check: (facts) => checkBasis(facts, hd21),
};

const kh174Supersedes: BasisRule = {
  id: "KH174.SUPERSEDES",
  citation: "KH 174, last paragraph",
  clause: [
    "Kế hoạch này thay thế Kế hoạch số 118-KH/QU, ngày 15/11/2018 của Ban Thường vụ Quận ủy và các văn bản chỉ đạo, hướng dẫn thực hiện công tác kiểm điểm, đánh giá xếp loại tổ chức, cá nhân đã ban hành.",
  ],
  ...versioning,
  check: (facts) => checkBasis(facts, kh174),
};

/** A rating decided before the new document took force may rest on the old one. */
function checkBasis(facts: BasisFacts, document: Replacing): Answer {
  const { basis, decidedOn } = facts;
  const explain = () => explainBasis(facts, document);
  if (basis === undefined) return notApplicable(explain);
  if (!basis.includes(replacedNumber(document))) return passed(explain);
  const isBeforeIt = document.date !== null && decidedOn !== undefined && isBefore(decidedOn, document.date);
  return isBeforeIt ? passed(explain) : warning(explain);
}

/** «16-HD/BTCTW» of «Hướng dẫn số 16-HD/BTCTW, ngày 24/9/2018». */
function replacedNumber({ replaces }: Replacing): string {
  const [number] = /\d+-[^\s,]+/.exec(replaces ?? "") ?? [];
  if (number === undefined) throw new Error(`no number in «${replaces}»`);
  return number;
}

const explainBasis = ({ basis, decidedOn }: BasisFacts, { number, replaces }: Replacing): Explanation => ({
  facts: [
    usedFact("basis", { vi: "Căn cứ", en: "Basis" }, wordsValue(basis)),
    usedFact("decidedOn", { vi: "Ngày quyết định", en: "Decided on" }, dayValue(decidedOn)),
  ],
  message: {
    vi: `Văn bản số ${number} thay thế ${replaces}.`,
    en: `Document ${number} replaces ${replaces}.`,
  },
});

export const versionRules: readonly BasisRule[] = [hd21Supersedes, kh174Supersedes];
