import type { Fact } from "../facts.ts";
import { notApplicable, passed, warning } from "../rule/answer.ts";
import { type IsoDate, isBefore } from "../rule/date.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation, Rule } from "../rule/rule.ts";
import { dayValue, usedFact } from "../rule/used-fact.ts";

/** The document a rating cites as its basis, and the day it was decided; left out: it cites none. */
export interface BasisFacts {
  readonly basis?: Fact<string>;
  readonly decidedOn?: Fact<IsoDate>;
}

/** What a document replaces from a day on; the day is null where the document's own date is lost. */
interface Supersession {
  readonly by: string;
  readonly replaced: string;
  readonly from: IsoDate | null;
}

const byHd21: Supersession = { by: "21-HD/BTCTW", replaced: "16-HD/BTCTW", from: "2019-10-18" };
const byKh174: Supersession = { by: "174-KH/QU", replaced: "118-KH/QU", from: null };

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
  check: (facts) => checkBasis(facts, byHd21),
};

const kh174Supersedes: BasisRule = {
  id: "KH174.SUPERSEDES",
  citation: "KH 174, last paragraph",
  clause: [
    "Kế hoạch này thay thế Kế hoạch số 118-KH/QU, ngày 15/11/2018 của Ban Thường vụ Quận ủy và các văn bản chỉ đạo, hướng dẫn thực hiện công tác kiểm điểm, đánh giá xếp loại tổ chức, cá nhân đã ban hành.",
  ],
  ...versioning,
  check: (facts) => checkBasis(facts, byKh174),
};

/** A rating decided before the new document took force may rest on the old one. */
function checkBasis(facts: BasisFacts, supersession: Supersession): Answer {
  const { basis, decidedOn } = facts;
  const { replaced, from } = supersession;
  const explain = () => explainBasis(facts, supersession);
  if (basis === undefined) return notApplicable(explain);
  if (!basis.includes(replaced)) return passed(explain);
  const isBeforeIt = from !== null && decidedOn !== undefined && isBefore(decidedOn, from);
  return isBeforeIt ? passed(explain) : warning(explain);
}

const explainBasis = ({ basis, decidedOn }: BasisFacts, { by, replaced }: Supersession): Explanation => ({
  facts: [
    usedFact("basis", { vi: "Căn cứ", en: "Basis" }, basis === undefined ? null : { vi: basis, en: basis }),
    usedFact("decidedOn", { vi: "Ngày quyết định", en: "Decided on" }, dayValue(decidedOn)),
  ],
  message: supersededMessage(by, replaced),
});

const supersededMessage = (by: string, replaced: string): Text => ({
  vi: `Văn bản số ${by} thay thế văn bản số ${replaced}.`,
  en: `Document ${by} replaces document ${replaced}.`,
});

export const versionRules: readonly BasisRule[] = [hd21Supersedes, kh174Supersedes];
