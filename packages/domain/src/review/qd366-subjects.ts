import { notApplicable, passed, required } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import { isPartyCollective } from "../vocabulary/reviewed-collective.ts";
import { mustBeDone, saysWho } from "./heads.ts";
import { heldPlaces, placeFacts } from "./held-places.ts";
import type { CollectiveReviewRule, IndividualReviewRule } from "./review-context.ts";
import { collectiveSubjects, individualSubjects } from "./subjects.ts";
import { fact } from "./used-facts.ts";

// HD 43, mục 1 and 7.4–7.7: who is reviewed, and the special cases.

export const grassrootsCommittees: CollectiveReviewRule = {
  id: "HD43.ELIG.GRASSROOTS_COMMITTEES",
  citation: "HD 43, 1.1",
  clause: [
    "Đối tượng kiểm điểm tại cấp ủy ở cơ sở, gồm: đảng ủy cơ sở, đảng ủy bộ phận, chi ủy cơ sở, chi ủy trực thuộc.",
  ],
  ...saysWho,
  severity: "BLOCK",
  subjects: ["COLLECTIVE"],
  check: (facts, context) =>
    facts.level === "GRASSROOTS" || facts.level === "SUB_GRASSROOTS"
      ? collectiveSubjects.check(facts, context)
      : notApplicable(() => tell([], "Không phải cấp ủy ở cơ sở.", "No committee at the grassroots.")),
};

/** Under three persons: with the Party committee of the unit, or a unit alike, as the authority decides. */
export const smallCollective: CollectiveReviewRule = {
  id: "HD43.ELIG.SMALL_COLLECTIVE",
  citation: "HD 43, 7.4",
  clause: [
    "Tập thể lãnh đạo quản lý có dưới 03 thành viên thì kiểm điểm ở tập thể cấp uỷ cơ quan, đơn vị nơi công tác hoặc các cơ quan, đơn vị có chức năng, nhiệm vụ tương đồng do cấp có thẩm quyền xem xét, quyết định.",
    "Việc kiểm điểm tập thể lãnh đạo quản lý sẽ được ghép vào kiểm điểm với chi uỷ hoặc chi bộ Vụ.",
  ],
  ...mustBeDone,
  subjects: ["COLLECTIVE"],
  check: ({ kind, memberCount, reviewPlaceDecided }, { smallBelow }) => {
    const isSmall = memberCount !== undefined && smallBelow !== undefined && memberCount < smallBelow;
    const explain = () =>
      tell(
        [fact.number("memberCount", memberCount), fact.truth("reviewPlaceDecided", reviewPlaceDecided)],
        isSmall
          ? `Dưới ${smallBelow} thành viên: kiểm điểm ghép, nơi kiểm điểm do cấp có thẩm quyền quyết định.`
          : "Đủ thành viên để kiểm điểm riêng.",
        isSmall
          ? `Fewer than ${smallBelow} persons: reviewed jointly where the authority decides.`
          : "Enough persons for a review of its own.",
      );
    const isLedBody = kind !== null && !isPartyCollective(kind);
    if (!isLedBody || memberCount === undefined || smallBelow === undefined) return notApplicable(explain);
    return isSmall ? required(reviewPlaceDecided, explain) : passed(explain);
  },
};

/** Secretary and deputy are reviewed in the cell itself. */
export const noCellCommittee: IndividualReviewRule = {
  id: "HD43.ELIG.NO_CELL_COMMITTEE",
  citation: "HD 43, 1.1",
  clause: ["Đối với chi bộ không có chi uỷ thì đồng chí Bí thư, Phó Bí thư (nếu có) kiểm điểm tại chi bộ."],
  ...saysWho,
  severity: "BLOCK",
  subjects: ["COLLECTIVE", "LEADER"],
  check: (facts) => {
    const leads = facts.positions.some((each) => each === "CELL_SECRETARY" || each === "CELL_DEPUTY_SECRETARY");
    const explain = () =>
      tell(
        placeFacts(facts),
        "Chi bộ không có chi ủy: bí thư, phó bí thư kiểm điểm tại chi bộ.",
        "A cell without a committee: secretary and deputy are reviewed in the cell.",
      );
    return facts.cellHasCommittee === false && leads
      ? required(heldPlaces(facts)?.includes("CELL"), explain)
      : notApplicable(explain);
  },
};

/** Still reviewed, in the cell alone, for the time before. */
export const committeeSuspended: IndividualReviewRule = {
  id: "HD43.ELIG.COMMITTEE_SUSPENDED",
  citation: "HD 43, 7.7",
  clause: [
    "Cấp ủy viên bị đình chỉ sinh hoạt cấp ủy thì phải kiểm điểm trách nhiệm trong thời gian trước khi bị đình chỉ sinh hoạt cấp ủy và thực hiện kiểm điểm tại chi bộ nơi đang sinh hoạt.",
  ],
  ...mustBeDone,
  effect: "SCOPE",
  subjects: ["MEMBER"],
  check: (facts) => {
    const held = heldPlaces(facts);
    const explain = () =>
      tell(
        placeFacts(facts),
        "Cấp ủy viên bị đình chỉ sinh hoạt cấp ủy kiểm điểm tại chi bộ, về trách nhiệm trước khi bị đình chỉ.",
        "A committee member suspended from committee activity is reviewed in the cell, for the time before.",
      );
    if (facts.committeeActivitySuspended !== true) return notApplicable(explain);
    return required(held && held.length > 0 && held.every((place) => place === "CELL"), explain);
  },
};

export const leaderSubjects: IndividualReviewRule = {
  id: "QD366.ELIG.LEADER.SCOPE",
  citation: "QĐ 366, Điều 5, 2.2",
  clause: ["2.2. Cán bộ lãnh đạo, quản lý các cấp."],
  ...saysWho,
  severity: "BLOCK",
  subjects: ["LEADER"],
  check: (facts, context) =>
    facts.positions.length === 0
      ? notApplicable(() => tell([], "Không giữ chức vụ lãnh đạo, quản lý.", "No leader or manager."))
      : individualSubjects.check(facts, context),
};

/** Who is not rated is not reviewed either (rules-2025.md, D2); the rating asks the same of the year (regime-2025). */
export const memberSubjects: IndividualReviewRule = {
  id: "QD366.ELIG.MEMBER.SCOPE",
  citation: "QĐ 366, Điều 5, 2.1",
  clause: [
    "Đảng viên trong toàn Đảng (trừ đảng viên được miễn công tác và sinh hoạt đảng; đảng viên bị đình chỉ sinh hoạt đảng;đảng viên mới kết nạp chưa đủ 6 tháng).",
  ],
  ...saysWho,
  severity: "BLOCK",
  subjects: ["MEMBER"],
  check: individualSubjects.check,
};
