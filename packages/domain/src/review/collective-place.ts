import { levelLabels } from "../labels.ts";
import { expected, gravest, notApplicable, passed } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import { shouldBeDone } from "./heads.ts";
import type { CollectiveReviewRule, ReviewContext } from "./review-context.ts";
import type { CollectiveReviewFacts } from "./review-facts.ts";
import { combinedWithLabels } from "./review-labels.ts";
import { fact } from "./used-facts.ts";

export const collectivePlace: CollectiveReviewRule = {
  id: "HD21.REVIEW.PLACE.COLLECTIVE",
  citation: 'HD 21, II.A.2, first "2.2" (sic)',
  clause: [
    "Tập thể lãnh đạo, quản lý ở cấp nào thực hiện kiểm điểm ở cấp đó. Kết hợp kiểm điểm tập thể lãnh đạo, quản lý cơ quan, đơn vị với kiểm điểm đảng đoàn, ban cán sự đảng; với ban thường vụ đảng ủy của cơ quan, đơn vị (nếu các thành viên lãnh đạo đều trong ban thường vụ).",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: (facts, context) => gravest([checkLevel(facts), checkCombined(facts, context)]),
};

function checkLevel({ level, heldAtLevel = level }: CollectiveReviewFacts): Answer {
  const used = [fact.text("level", levelLabels[level]), fact.text("heldAtLevel", levelLabels[heldAtLevel])];
  return expected(heldAtLevel === level, () =>
    heldAtLevel === level
      ? tell(used, "Kiểm điểm ở đúng cấp của tập thể.", "Reviewed at the collective's own level.")
      : tell(used, "Kiểm điểm không ở cấp của tập thể.", "Not reviewed at the collective's own level."),
  );
}

function checkCombined(facts: CollectiveReviewFacts, { review: { places } }: ReviewContext): Answer {
  const { combinedWith, allLeadersInStandingCommittee } = facts;
  const used = [
    fact.text("combinedWith", combinedWith && combinedWithLabels[combinedWith]),
    fact.truth("allLeadersInStandingCommittee", allLeadersInStandingCommittee),
  ];
  if (combinedWith === undefined) return notApplicable(() => tell(used, "Không kết hợp.", "Not combined."));
  if (places.combined.freely.includes(combinedWith)) {
    return passed(() => tell(used, "Được kết hợp kiểm điểm.", "May be combined."));
  }
  const may = places.combined.ifAllSitThere.includes(combinedWith) ? allLeadersInStandingCommittee : false;
  return expected(may, () =>
    tell(
      used,
      "Chỉ kết hợp khi các thành viên lãnh đạo đều trong ban thường vụ.",
      "Combined only where all leaders sit in the standing committee.",
    ),
  );
}
