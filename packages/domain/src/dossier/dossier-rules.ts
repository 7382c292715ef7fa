import type { Fact } from "../facts.ts";
import { expected, failed, notApplicable, passed, unknown, warning } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation, Rule, RuleHead } from "../rule/rule.ts";
import { countValue, truthValue, usedFact } from "../rule/used-fact.ts";
import type { Checklist } from "./checklist.ts";
import { type Completeness, completenessOf, type PapersReceived } from "./completeness.ts";

/** What the dossier rules look at; a part left out is unknown. */
export interface DossierFacts {
  readonly isKept?: Fact<boolean>;
  readonly hasCommittee?: Fact<boolean>;
  readonly members?: Fact<number>;
  readonly declaringMembers?: Fact<number>;
  readonly papersReceived?: Fact<PapersReceived>;
}

export interface DossierContext {
  /** The list of the documents in force; null: they are silent. */
  readonly checklist: Checklist | null;
}

export type DossierRule = Rule<DossierFacts, DossierContext>;

const ofDossier = { step: "REPORT", means: "EVALUATED", effect: "DOSSIER", severity: "WARN", closes: null } as const;

/** Which papers, HD 21 does not say. */
export const dossierKept: DossierRule = {
  id: "HD21.REPORT.DOSSIER_MANAGED",
  citation: "HD 21, III.2",
  clause: ["2. Hồ sơ kiểm điểm, đánh giá, xếp loại chất lượng của tập thể, cá nhân được quản lý theo quy định."],
  ...ofDossier,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: ({ isKept }) => expected(isKept, () => explainKept(isKept)),
};

const explainKept = (isKept: DossierFacts["isKept"]): Explanation => ({
  facts: [usedFact("isKept", { vi: "Có hồ sơ", en: "Dossier kept" }, truthValue(isKept), isKept ?? null)],
  message:
    isKept === undefined
      ? { vi: "Chưa rõ có hồ sơ hay không.", en: "Whether a dossier is kept is not known." }
      : isKept
        ? { vi: "Có hồ sơ kiểm điểm, đánh giá, xếp loại.", en: "The dossier is kept." }
        : { vi: "Chưa có hồ sơ kiểm điểm, đánh giá, xếp loại.", en: "No dossier is kept." },
});

export const eightDocuments: DossierRule = {
  id: "KH57.DOSSIER.EIGHT_DOCUMENTS",
  citation: "KH 57, III.3, 8 items",
  clause: [
    "Báo cáo tình hình và kết quả hoạt động của chi bộ;",
    "Báo cáo kiểm điểm của tập thể chi ủy (nếu có);",
    "Bản tự kiểm điểm của Đảng viên (có ý kiến và xếp loại chất lượng đảng viên của chi bộ);",
    "Phiếu bổ sung lý lịch đảng viên;",
    "Bản kê khai tài sản, thu nhập (đối với đảng viên thuộc diện kê khai);",
    "Bản nhận xét của cấp ủy nơi cư trú;",
    "Biên bản hội nghị;",
    "Báo cáo tự phân loại chi bộ kèm theo Bản tự chấm điểm chất lượng của chi bộ.",
  ],
  ...ofDossier,
  subjects: ["ORG", "MEMBER"],
  check: (facts, { checklist }) =>
    checklist?.ruleId === eightDocuments.id ? checkPapers(facts, checklist) : notApplicable(() => noList),
};

/** Items 1–5 must be there, those «nếu có» are looked at only where they are. */
export const nineItems: DossierRule = {
  id: "QD366.DOSSIER.CONTENT",
  citation: "QĐ 366, Điều 17",
  clause: [
    "Hồ sơ được thể hiện bằng văn bản (văn bản giấy hoặc dữ liệu điện tử), lưu giữ tại cấp có thẩm quyền quản lý, gồm:",
    "2. Bản nhận xét của cấp uỷ nơi cư trú đối với cá nhân (trừ trường hợp đặc biệt).",
    "3. Biên bản hội nghị kiểm điểm.",
    "4. Tổng hợp kết quả thẩm định của cơ quan chủ trì tham mưu, giúp việc.",
    "5. Kết luận đánh giá, kết quả xếp loại của cấp có thẩm quyền.",
    "6. Văn bản gợi ý kiểm điểm (nếu có).",
    "7. Văn bản tham gia, góp ý của các tổ chức, cơ quan, đơn vị và cá nhân liên quan (nếu có).",
    "8. Hồ sơ giải quyết khiếu nại, kiến nghị về kết quả đánh giá, xếp loại (nếu có).",
    "9. Các văn bản khác (nếu có).",
  ],
  ...ofDossier,
  severity: "BLOCK",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, { checklist }) => {
    if (checklist?.ruleId !== nineItems.id) return notApplicable(() => noList);
    const answer = checkPapers(facts, checklist);
    return answer.outcome === "WARNING" ? failed(answer.explain) : answer;
  },
};

const noList: Explanation = {
  facts: [],
  message: {
    vi: "Văn bản không quy định danh mục hồ sơ của tổ chức này.",
    en: "The documents list no papers for this organisation.",
  },
};

/** What is not known may only ask for more papers: what is missing without it is missing anyway. */
function checkPapers(facts: DossierFacts, checklist: Checklist): Answer {
  const { hasCommittee = false, members = 0, declaringMembers = 0, papersReceived } = facts;
  if (papersReceived === undefined) return unknown(() => nothingRecorded);
  const counted = completenessOf(checklist, { hasCommittee, members, declaringMembers }, papersReceived);
  const explain = () => explainPapers(counted);
  if (!counted.isComplete) return warning(explain);
  return isAllKnown(facts) ? passed(explain) : unknown(explain);
}

const isAllKnown = ({ hasCommittee, members, declaringMembers }: DossierFacts): boolean =>
  hasCommittee !== undefined && members !== undefined && declaringMembers !== undefined;

const nothingRecorded: Explanation = {
  facts: [],
  message: { vi: "Chưa ghi nhận hồ sơ.", en: "No papers are recorded." },
};

const explainPapers = ({ items, applicable, complete, isComplete }: Completeness): Explanation => ({
  facts: items
    .flatMap(({ papers }) => papers)
    .filter(({ required }) => required > 0)
    .map(({ paper, received, required, missing }) =>
      usedFact(`papersReceived.${paper.id}`, paper.label, countValue(Math.min(received, required)), missing === 0),
    ),
  arithmetic: `${complete}/${applicable}`,
  message: isComplete
    ? { vi: `Đủ ${applicable} loại tài liệu.`, en: `All ${applicable} kinds of paper are there.` }
    : missingPapers(items),
});

function missingPapers(items: Completeness["items"]): Text {
  const short = items.flatMap(({ papers }) => papers).filter(({ missing }) => missing > 0);
  return {
    vi: `Còn thiếu: ${short.map(({ paper, missing }) => `${paper.label.vi} (${missing})`).join("; ")}.`,
    en: `Missing: ${short.map(({ paper, missing }) => `${paper.label.en} (${missing})`).join("; ")}.`,
  };
}

export const dossierRules: readonly RuleHead[] = [dossierKept, eightDocuments, nineItems];
