import type { Act } from "../vocabulary/act.ts";
import type { Body } from "../vocabulary/body.ts";
import type { Overlay } from "./overlay.ts";
import { override, type RestatedRule } from "./override.ts";
import { authorityOf } from "./parameters/authority.ts";
import { excellentTierForAll, memberLowestKinds, peers, ratedKinds } from "./parameters/organisation.ts";
import { collectiveKinds, criteriaLeftOut, leaderRegulations } from "./parameters/people.ts";
import { durationOf, partyGroup, placesOf } from "./parameters/review.ts";
import { opinionGivers, secretBallotBelow } from "./parameters/scopes.ts";

/** The rules of HD 21 that CV 54 says in words of its own. */
const restated: readonly RestatedRule[] = [
  {
    restates: "HD21.ELIG.ORG.SCOPE",
    id: "CV54.ORG.SCOPE",
    citation: "CV 54, II.1.1",
    clause: ["Đảng bộ Sở, các chi bộ trực thuộc Đảng bộ Sở."],
  },
  {
    restates: "HD21.ELIG.COLLECTIVE.SCOPE",
    id: "CV54.COLLECTIVE.SCOPE",
    citation: "CV 54, II.3.1",
    clause: ["Đảng ủy Sở KH&CN;", "Cấp ủy Chi bộ 4."],
  },
  {
    restates: "HD21.ORG.EXCELLENT.MEMBER_SHARE",
    id: "CV54.ORG.EXCELLENT.MEMBER_SHARE",
    citation: "CV 54, II.1.3.a, bullet 3, sentence 2",
    clause: [
      "Đối với chi bộ phải có 100% đảng viên được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên, trong đó có từ 80% được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
    ],
  },
  {
    restates: "HD21.ORG.EXCELLENT.PEER_ORGS",
    id: "CV54.ORG.EXCELLENT.PEER_ORGS",
    citation: "CV 54, II.1.3.a, bullet 4",
    clause: ["Chính quyền và các đoàn thể cùng cấp được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên."],
  },
  {
    restates: "HD21.ORG.GOOD.PEER_ORGS",
    id: "CV54.ORG.GOOD.PEER_ORGS",
    citation: "CV 54, II.1.3.b, bullet 3",
    clause: ["Chính quyền và các đoàn thể cùng cấp được xếp loại chất lượng “Hoàn thành nhiệm vụ” trở lên."],
  },
  {
    restates: "HD21.ORG.NOT_COMPLETED.PEER_ORGS_TWO",
    id: "CV54.ORG.NOT_COMPLETED.PEER_ORGS_TWO",
    citation: "CV 54, II.1.3.d, bullet 2",
    clause: [
      "Có từ 02 tổ chức trong các tổ chức đoàn thể chính trị cùng cấp xếp loại chất lượng “Không hoàn thành nhiệm vụ”.",
    ],
  },
  {
    restates: "HD21.ORG.NOT_COMPLETED.MEMBER_SHARE",
    id: "CV54.ORG.NOT_COMPLETED.MEMBER_SHARE",
    citation: "CV 54, II.1.3.d, bullet 4",
    clause: ["chi bộ trực thuộc đảng bộ cơ sở có trên 20% số đảng viên xếp loại “Không hoàn thành nhiệm vụ”."],
  },
  {
    restates: "HD21.QUOTA.ORG",
    id: "CV54.QUOTA.ORG",
    citation: "CV 54, II.1.3.a, closing paragraph",
    clause: [
      "Cấp có thẩm quyền xem xét, quyết định số lượng tổ chức đảng được xếp loại chất lượng “Hoàn thành xuất sắc nhiệm vụ” không vượt quá 20% số tổ chức đảng cùng cấp trực thuộc được xếp loại “Hoàn thành tốt nhiệm vụ” của từng đảng bộ.",
    ],
  },
  {
    restates: "HD21.QUOTA.MEMBER",
    id: "CV54.QUOTA.MEMBER",
    citation: "CV 54, II.2.3.a, closing paragraph",
    clause: [
      "Cấp có thẩm quyền xem xét, quyết định số lượng đảng viên được xếp loại “Hoàn thành xuất sắc nhiệm vụ” không vượt quá 20% số đảng viên được xếp loại “Hoàn thành tốt nhiệm vụ” trong từng tổ chức cơ sở đảng.",
    ],
  },
];

const reviewDuration = [
  "Đảng ủy kiểm điểm tối thiểu 01 ngày (nếu có gợi ý kiểm điểm 2,0 ngày); cấp ủy chi bộ trực thuộc đảng ủy kiểm điểm tối thiểu 0,5 ngày.",
];

/** Who does what for a cell of the department. */
const cellActs: readonly (readonly [Act, readonly Body[], string])[] = [
  ["LEVELS", ["CELL_COMMITTEE"], "CV 54, II.1.5, step 1"],
  ["SELF_RATING", ["CELL_COMMITTEE"], "CV 54, II.1.4"],
  ["BALLOT", ["CELL_COMMITTEE"], "CV 54, II.1.5, step 1"],
  ["APPRAISAL", ["COMMITTEE_SUPPORT_UNIT"], "CV 54, II.1.5, step 2"],
  ["DECISION", ["GRASSROOTS_PARTY_COMMITTEE"], "CV 54, II.1.5, step 3"],
];

/**
 * Công văn 54-CV/ĐU of the Party committee of a department: its text breaks off inside II.3.3.a, what follows is not known
 * and stays with the documents above (G5).
 */
export const cv54: Overlay = {
  id: "CV54",
  kind: "OFFICIAL_LETTER",
  parentId: "CV26-DUK",
  title: {
    vi: "Kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên năm 2019",
    en: "Review and quality classification of Party organisations and members in 2019",
  },
  shortTitle: { vi: "Công văn 54-CV/ĐU", en: "Letter 54-CV/ĐU" },
  number: "54 -CV/ĐU",
  date: "2019-12-03",
  issuer: {
    vi: "Đảng ủy Sở Khoa học và Công nghệ (Đắk Lắk)",
    en: "Party committee of the Department of Science and Technology (Đắk Lắk)",
  },
  appliesTo: { vi: "Các chi bộ trực thuộc", en: "The subordinate cells" },
  years: { from: 2019, to: 2019 },
  replaces: null,
  isTextHeld: true,
  overrides: [
    override(ratedKinds, ["GRASSROOTS_PARTY_ORGANIZATION", "SUBORDINATE_PARTY_CELL"], "CV 54, II.1.1", [
      "Đảng bộ Sở, các chi bộ trực thuộc Đảng bộ Sở.",
    ]),
    // C1: a misprint; not delegable, so the upper value is used and the difference is told
    override(excellentTierForAll, "GOOD", "CV 54, II.1.3.a, bullet 3, sentence 2", [
      "Đối với chi bộ phải có 100% đảng viên được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên, trong đó có từ 80% được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
    ]),
    override(peers, ["GOVERNMENT", "MASS_ORGANIZATION"], "CV 54, II.1.3.a, bullet 4", [
      "Chính quyền và các đoàn thể cùng cấp được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
    ]),
    override(memberLowestKinds, ["GRASSROOTS_PARTY_CELL", "SUBORDINATE_PARTY_CELL"], "CV 54, II.1.3.d, bullet 4", [
      "chi bộ trực thuộc đảng bộ cơ sở có trên 20% số đảng viên xếp loại “Không hoàn thành nhiệm vụ”.",
    ]),
    // the words «bằng phiếu kín» are absent
    override(secretBallotBelow, false, "CV 54, II.1.4 and II.1.5, step 1", [
      "Căn cứ kết quả tự đánh giá theo Mẫu 1, hội nghị Đảng ủy, Chi ủy Chi bộ 4, các chi bộ còn lại thảo luận, biểu quyết để xác định mức xếp loại chất lượng của đảng bộ, chi bộ theo 01 trong 04 mức (hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ, không hoàn thành nhiệm vụ), báo cáo cấp ủy cấp trên.",
    ]),
    override(
      opinionGivers,
      ["Ban giám đốc Sở", "BCH Công đoàn Sở", "Ban Chấp hành Chi đoàn Sở"],
      "CV 54, II.1.5, step 2",
      [
        "Bộ phận tổ chức Đảng ủy gửi lấy ý kiến đánh giá, xếp loại của các chủ thể liên quan cụ thể như sau: Ban giám đốc Sở, BCH Công đoàn Sở, Ban Chấp hành Chi đoàn Sở và gửi kết quả về Đảng ủy để tổng hợp.",
      ],
    ),
    override(
      criteriaLeftOut,
      ["ledUnitsTiersConfidence"],
      "CV 54, II.2.2.b (the HD 21 bullet on units led and confidence votes is absent)",
      [
        "Việc thực hiện chức trách, quyền hạn theo quy định (đảng, chính quyền, đoàn thể).",
        "Kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm được lượng hóa bằng sản phẩm. Đối với đảng viên là cán bộ, công chức, viên chức cần làm rõ về khối lượng, chất lượng, tiến độ, hiệu quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm; tinh thần đổi mới, sáng tạo, tự chịu trách nhiệm; ý thức, thái độ phục vụ nhân dân.",
      ],
    ),
    override(collectiveKinds, ["GRASSROOTS_PARTY_COMMITTEE", "CELL_COMMITTEE"], "CV 54, II.3.1", [
      "Đảng ủy Sở KH&CN;",
      "Cấp ủy Chi bộ 4.",
    ]),
    override(
      leaderRegulations,
      [
        "Quy định số 89-QĐ/TW",
        "Quy định số 90-QĐ/TW",
        "Quy định số 04-QĐ/TU của Ban Thường vụ Tỉnh ủy",
        "Quy định số 01-QĐ/ĐUK của Đảng ủy khối",
      ],
      'CV 54, I.3.2.b, "Lưu ý"',
      [
        "Lưu ý: Đối với các đồng chí lãnh đạo, quản lý khi đánh giá về thực hiện chức trách, nhiệm vụ được giao cần căn cứ vào từng chức danh đã được quy định tại Quy định số 89-QĐ/TW, Quy định số 90-QĐ/TW của Bộ Chính trị, Quy định số 04-QĐ/TU của Ban Thường vụ Tỉnh ủy, Quy định số 01-QĐ/ĐUK của Đảng ủy khối và các quy định của các cơ quan, đơn vị để thực hiện.",
      ],
    ),
    override(durationOf("GRASSROOTS_COMMITTEE", "plain"), 1, "CV 54, I.4.2, last bullet", reviewDuration),
    override(durationOf("GRASSROOTS_COMMITTEE", "prompted"), 2, "CV 54, I.4.2, last bullet", reviewDuration),
    override(durationOf("CELL_COMMITTEE", "plain"), 0.5, "CV 54, I.4.2, last bullet", reviewDuration),
    override(placesOf("GRASSROOTS_COMMITTEE"), ["GRASSROOTS_PARTY_COMMITTEE"], "CV 54, I.2.2", [
      "Các đồng chí Bí thư, Phó bí thư, Đảng ủy viên kiểm điểm trước Đảng ủy.",
    ]),
    override(placesOf("CELL_COMMITTEE"), ["CELL"], "CV 54, I.2.2", [
      "Các đồng chí bí thư, phó bí thư, chi ủy viên chi bộ kiểm điểm trước tập thể chi bộ nơi mình sinh hoạt.",
    ]),
    // the Party groups are left out
    override(partyGroup, false, "CV 54, I.4.2, bullet 1", []),
    ...cellActs.map(([act, bodies, citation]) =>
      override(authorityOf("SUBORDINATE_PARTY_CELL", act), bodies, citation, []),
    ),
  ],
  restated,
  adds: [
    "CV54.REVIEW.CONTENT.89_90",
    "CV54.MEMBER.CRITERIA",
    "CV54.REVIEW.SUBJECT.COLLECTIVE",
    "CV54.REVIEW.SUBJECT.INDIVIDUAL",
    "CV54.REVIEW.PLACE",
    "CV54.REVIEW.PROMPT",
    "CV54.REVIEW.DURATION",
    "CV54.REVIEW.ORDER",
    "CV54.PROC.ORG.SELF",
    "CV54.PROC.ORG.OPINIONS",
    "CV54.PROC.ORG.DECIDER",
    "CV54.PROC.MEMBER.DECIDER",
  ],
};
