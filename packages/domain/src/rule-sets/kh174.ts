import type { Overlay } from "./overlay.ts";
import { override } from "./override.ts";
import { combined, placesOf } from "./parameters/review.ts";
import { districtDeadline, grassrootsDeadline } from "./parameters/scopes.ts";

/** Kế hoạch 174-KH/QU: its middle pages are lost, what stood there stays with Hướng dẫn 21 (G7). */
export const kh174: Overlay = {
  id: "KH174",
  kind: "PLAN",
  parentId: "KH165-TU",
  title: {
    vi: "Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý",
    en: "Yearly review and quality classification of Party organisations, members, leadership collectives and leaders",
  },
  shortTitle: { vi: "Kế hoạch 174-KH/QU", en: "Plan 174-KH/QU" },
  number: "174 KH/QU",
  date: null,
  issuer: { vi: "Ban Thường vụ Quận ủy Ba Đình", en: "Standing committee of the Ba Đình district committee" },
  appliesTo: {
    vi: "Các tổ chức cơ sở đảng, cơ quan, đơn vị của quận",
    en: "All grassroots organisations, agencies and units of the district",
  },
  years: { from: 2019, to: null },
  replaces: "Kế hoạch số 118-KH/QU, ngày 15/11/2018",
  isTextHeld: true,
  overrides: [
    override(grassrootsDeadline, "Y-12-15", "KH 174, C.1, bullet 1", [
      "Cấp cơ sở: Hoàn thành kiểm điểm tự phê bình, phê bình và đánh giá, xếp loại đối với tập thể, cá nhân; báo cáo kết quả về Ban Thường vụ Quận ủy (qua Ban Tổ chức Quận ủy) trước ngày 15/12 hằng năm.",
    ]),
    override(districtDeadline, "Y-12-31", "KH 174, C.1, bullet 2", [
      "Cấp quận: Hoàn thành kiểm điểm tự phê bình, phê bình và đánh giá, xếp loại đối với tập thể, cá nhân cán bộ lãnh đạo, quản lý và báo cáo kết quả về Ban Thường vụ Thành ủy trước ngày 31/12 hằng năm.",
    ]),
    override(placesOf("DISTRICT_SECRETARIES"), ["DISTRICT_STANDING_COMMITTEE"], "KH 174, B.I.2.2", [
      "Đồng chí Bí thư Quận ủy, Phó Bí thư Thường trực, Phó Bí thư Chủ tịch UBND kiểm điểm trước tập thể Ban Thường vụ Quận ủy.",
    ]),
    ...(["DISTRICT_STANDING_COMMITTEE", "DISTRICT_GOVERNMENT"] as const).map((group) =>
      override(placesOf(group), ["DISTRICT_STANDING_COMMITTEE", "IF_MEMBER_OF.AGENCY_LEADERSHIP"], "KH 174, B.I.2.2", [
        "Các đồng chí Ủy viên Ban Thường vụ Quận ủy, Thường trực HĐND, lãnh đạo UBND kiểm điểm trước tập thể Ban Thường vụ Quận ủy; trước tập thể lãnh đạo cơ quan, đơn vị mà mình là thành viên.",
      ]),
    ),
    override(placesOf("DISTRICT_COMMITTEE"), ["WORKPLACE_LEADERSHIP"], "KH 174, B.I.2.2", [
      "Các đồng chí Quận ủy viên kiểm điểm trước tập thể lãnh đạo, quản lý tổ chức, cơ quan, đơn vị nơi làm việc.",
    ]),
    override(
      placesOf("GRASSROOTS_COMMITTEE"),
      ["GRASSROOTS_PARTY_COMMITTEE", "IF_MEMBER_OF.AGENCY_LEADERSHIP"],
      "KH 174, B.I.2.2",
      ["Các đồng chí cấp ủy viên cơ sở kiểm điểm trước tập thể BCH và tập thể lãnh đạo nơi mình là thành viên."],
    ),
    // the standing committee alone is named
    override(combined, ["STANDING_COMMITTEE"], "KH 174, B.I.2.1", []),
  ],
  restated: [],
  adds: [
    "KH174.MEMBER.MONTHLY_BASIS",
    "KH174.DEADLINE.GRASSROOTS",
    "KH174.DEADLINE.DISTRICT",
    "KH174.REPORT.CONCRETISE",
    "KH174.SUPERSEDES",
    "KH174.REVIEW.SUBJECT.COLLECTIVE.DISTRICT",
    "KH174.REVIEW.SUBJECT.COLLECTIVE.GRASSROOTS",
    "KH174.REVIEW.SUBJECT.INDIVIDUAL",
    "KH174.REVIEW.PLACE",
    "KH174.REVIEW.CONTENT.EXTRA",
    "KH174.REPORT.ROUTE",
  ],
};
