import { gravest, notApplicable } from "../rule/answer.ts";
import type { Answer } from "../rule/rule.ts";
import type { Level, OrganisationKind } from "../vocabulary/organisation.ts";
import { checkActor, ofAnotherKind } from "./check-actor.ts";
import { mustBeTaken, saysWhoActs } from "./heads.ts";
import type { ProcedureContext, ProcedureRule } from "./procedure-context.ts";
import type { ProcedureFacts } from "./procedure-facts.ts";

// HD 43, mục 3: who rates an organisation of a kind, and who decides on it; the rows are in qd366-acts.ts.

/** Asked of these kinds; `above`: only directly under an organisation of that level, or under another. */
interface Concerned {
  readonly kinds: readonly OrganisationKind[];
  readonly above?: Level;
  readonly notAbove?: Level;
}

function concerns({ rated }: ProcedureFacts, { kinds, above, notAbove }: Concerned): boolean {
  if (rated.subject !== "ORG" || !kinds.includes(rated.kind)) return false;
  if (above !== undefined) return rated.directlyUnder === above;
  return notAbove === undefined || rated.directlyUnder !== notAbove;
}

const checkBodies =
  (concerned: Concerned) =>
  (facts: ProcedureFacts, context: ProcedureContext): Answer =>
    concerns(facts, concerned)
      ? gravest([
          checkActor("SELF_RATING", facts.selfRating?.by, facts, context),
          checkActor("DECISION", facts.decision?.by, facts, context),
        ])
      : notApplicable(ofAnotherKind);

const subordinateCell: ProcedureRule = {
  id: "HD43.AUTH.SUBORDINATE_CELL",
  citation: "HD 43, mục 3",
  clause: [
    "Chi uỷ, chi bộ trực thuộc (nơi không có chi uỷ) chịu trách nhiệm tự đánh giá, xếp loại chất lượng chi bộ mình. Đảng uỷ cơ sở hoặc Ban thường vụ đảng uỷ cấp trên trực tiếp của tổ chức cơ sở đảng (hoặc đảng uỷ cơ sở được giao quyền cấp trên cơ sở) xem xét đánh giá, xếp loại chất lượng đối với chi bộ trực thuộc.",
  ],
  ...saysWhoActs,
  subjects: ["ORG"],
  check: checkBodies({ kinds: ["SUBORDINATE_PARTY_CELL"] }),
};

/** Where there is a section committee it proposes for its cells. */
const sectionProposes: ProcedureRule = {
  id: "HD43.AUTH.SECTION_PROPOSES",
  citation: "HD 43, mục 3",
  clause: [
    "Đối với những nơi có đảng uỷ bộ phận thì trên cơ sở tự đánh giá của chi uỷ, chi bộ trực thuộc (nơi không có chi uỷ), đảng uỷ bộ phận chịu trách nhiệm đề xuất để cấp trên trực tiếp xem xét, quyết định mức xếp loại chất lượng.",
  ],
  ...mustBeTaken,
  subjects: ["ORG"],
  check: (facts, context) =>
    concerns(facts, { kinds: ["SUBORDINATE_PARTY_CELL"], above: "SUB_GRASSROOTS" })
      ? checkActor("PROPOSAL", facts.proposal?.by, facts, context)
      : notApplicable(ofAnotherKind),
};

const grassrootsCell: ProcedureRule = {
  id: "HD43.AUTH.GRASSROOTS_CELL",
  citation: "HD 43, mục 3",
  clause: [
    "Chi uỷ, chi bộ cơ sở (nơi không có chi uỷ) chịu trách nhiệm tự đánh giá, xếp loại chất lượng chi bộ mình. Ban Thường vụ đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng xem xét, quyết định đánh giá, xếp loại chất lượng đối với chi bộ đó.",
  ],
  ...saysWhoActs,
  subjects: ["ORG"],
  check: checkBodies({ kinds: ["GRASSROOTS_PARTY_CELL"], notAbove: "PROVINCE" }),
};

const sectionOrganisation: ProcedureRule = {
  id: "HD43.AUTH.SECTION_ORG",
  citation: "HD 43, mục 3",
  clause: [
    "Đảng uỷ bộ phận chịu trách nhiệm tự đánh giá, xếp loại chất lượng đảng bộ mình. Đảng uỷ cơ sở hoặc Ban Thường vụ đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng xem xét, quyết định đánh giá, xếp loại chất lượng đối với đảng bộ bộ phận đó.",
  ],
  ...saysWhoActs,
  subjects: ["ORG"],
  check: checkBodies({ kinds: ["SECTION_PARTY_ORGANIZATION"] }),
};

const grassrootsOrganisation: ProcedureRule = {
  id: "HD43.AUTH.GRASSROOTS_ORG",
  citation: "HD 43, mục 3",
  clause: [
    "Đảng uỷ cơ sở, ban thường vụ đảng uỷ cơ sở được giao quyền cấp trên cơ sở chịu trách nhiệm tự đánh giá, xếp loại chất lượng đảng bộ mình. Ban Thường vụ đảng ủy cấp trên trực tiếp của tổ chức cơ sở đảng xem xét, quyết định đánh giá, xếp loại chất lượng đối với đảng bộ đó.",
  ],
  ...saysWhoActs,
  subjects: ["ORG"],
  check: checkBodies({ kinds: ["GRASSROOTS_PARTY_ORGANIZATION"], notAbove: "PROVINCE" }),
};

const directlyUnderProvince: ProcedureRule = {
  id: "HD43.AUTH.DIRECT_PROVINCE",
  citation: "HD 43, mục 3",
  clause: [
    "Trường hợp cấp ủy cơ sở (chi uỷ cơ sở, đảng uỷ cơ sở) trực thuộc trực tiếp cấp uỷ cấp tỉnh thì ban thường vụ cấp ủy cấp tỉnh xem xét, quyết định đánh giá, xếp loại chất lượng đối với chi bộ cơ sở, đảng bộ cơ sở đó.",
  ],
  ...saysWhoActs,
  subjects: ["ORG"],
  check: checkBodies({ kinds: ["GRASSROOTS_PARTY_CELL", "GRASSROOTS_PARTY_ORGANIZATION"], above: "PROVINCE" }),
};

const upperOrganisation: ProcedureRule = {
  id: "HD43.AUTH.UPPER_ORG",
  citation: "HD 43, mục 3",
  clause: [
    "Ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng chịu trách nhiệm tự đánh giá, xếp loại chất lượng đảng bộ mình.",
    "Ban thường vụ cấp ủy cấp tỉnh xem xét, quyết định đánh giá, xếp loại chất lượng các đảng bộ trực thuộc.",
  ],
  ...saysWhoActs,
  subjects: ["ORG"],
  check: checkBodies({ kinds: ["COMMUNE_PARTY_ORGANIZATION", "UPPER_GRASSROOTS_PARTY_ORGANIZATION"] }),
};

const provincialOrganisation: ProcedureRule = {
  id: "HD43.AUTH.PROVINCE",
  citation: "HD 43, mục 3",
  clause: [
    "Ban thường vụ cấp ủy cấp tỉnh chịu trách nhiệm tự đánh giá, xếp loại chất lượng của đảng bộ mình.",
    "Ban Chấp hành đảng bộ cấp tỉnh thông qua kết quả đánh giá, xếp loại đối với đảng bộ cấp tỉnh, gửi kết quả về Ban Tổ chức Trung ương để tổng hợp, thẩm định, báo cáo Bộ Chính trị, Ban Bí thư xem xét, quyết định.",
  ],
  ...saysWhoActs,
  subjects: ["ORG"],
  check: checkBodies({ kinds: ["PROVINCIAL_PARTY_ORGANIZATION"] }),
};

export const organisationAuthority: readonly ProcedureRule[] = [
  subordinateCell,
  sectionProposes,
  grassrootsCell,
  sectionOrganisation,
  grassrootsOrganisation,
  directlyUnderProvince,
  upperOrganisation,
  provincialOrganisation,
];

const checkCommune =
  (kind: "PEOPLES_COMMITTEE_LEADERSHIP" | "PEOPLES_COUNCIL_STANDING") =>
  (facts: ProcedureFacts, context: ProcedureContext): Answer =>
    facts.rated.subject === "COLLECTIVE" && facts.rated.kind === kind
      ? checkActor("DECISION", facts.decision?.by, facts, context)
      : notApplicable(ofAnotherKind);

export const communePeoplesCommittee: ProcedureRule = {
  id: "HCM2025.AUTH.COMMUNE_PEOPLES_COMMITTEE",
  citation: "same, point 2.2.d",
  clause: [
    "d) Đối với tập thể Ủy ban nhân dân cấp xã: - Về đối tượng và thành phần tham dự kiểm điểm: thực hiện theo điểm 2.8 khoản 2 Mục I Hướng dẫn số 01-HD/BTCTU. - Về phương pháp, quy trình đánh giá, xếp loại chất lượng: thực hiện tương tự như khoản 3 Mục III Hướng dẫn số 01-HD/BTCTU. - Thẩm quyền quyết định đánh giá, xếp loại chất lượng: Ban Thường vụ Đảng ủy cấp xã.",
  ],
  ...saysWhoActs,
  subjects: ["COLLECTIVE"],
  check: checkCommune("PEOPLES_COMMITTEE_LEADERSHIP"),
};

export const communeCouncil: ProcedureRule = {
  id: "HCM2025.AUTH.COMMUNE_COUNCIL",
  citation: "same, point 2.2.c",
  clause: [
    "c) Đối với tập thể Thường trực Hội đồng nhân dân cấp xã: - Về đối tượng và thành phần tham dự kiểm điểm: thực hiện theo điểm 2.7 khoản 2 Mục I Hướng dẫn số 01-HD/BTCTU. - Về phương pháp, quy trình đánh giá, xếp loại chất lượng: thực hiện tương tự như khoản 2 Mục III Hướng dẫn số 01-HD/BTCTU. - Thẩm quyền quyết định đánh giá, xếp loại chất lượng: Ban Thường vụ Đảng ủy cấp xã.",
  ],
  ...saysWhoActs,
  subjects: ["COLLECTIVE"],
  check: checkCommune("PEOPLES_COUNCIL_STANDING"),
};
