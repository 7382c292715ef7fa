import { checkAttestation } from "../rating/attestation.ts";
import { expected, notApplicable, unknown } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import { attestedConduct, shouldBeDone } from "./heads.ts";
import type { CollectiveReviewRule, IndividualReviewRule } from "./review-context.ts";
import { presenterLabels, seatLabels } from "./review-labels.ts";
import { fact } from "./used-facts.ts";

const noMinutes = () => tell([], "Chưa có biên bản.", "There are no minutes yet.");

export const collectivePresented: CollectiveReviewRule = {
  id: "HD21.REVIEW.PRESENT.COLLECTIVE",
  citation: "HD 21, II.A.4.2, bullet 2",
  clause: [
    "Người đứng đầu hoặc người được ủy quyền trình bày báo cáo kiểm điểm của tập thể; từng thành viên trong tập thể tham gia góp ý và làm rõ vai trò, trách nhiệm cá nhân đối với những ưu, khuyết điểm của tập thể. Người đứng đầu tổng hợp, kết luận từng nội dung tiếp thu để hoàn thiện báo cáo.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: ({ minutes }) => {
    if (minutes === undefined) return unknown(noMinutes);
    const { presentedBy, membersContributed, concludedBy } = minutes;
    return expected(presentedBy !== "OTHER" && membersContributed && concludedBy === "HEAD", () =>
      tell(
        [
          { ...fact.text("presentedBy", presenterLabels[presentedBy]), met: presentedBy !== "OTHER" },
          fact.asked("membersContributed", membersContributed),
          { ...fact.text("concludedBy", seatLabels[concludedBy]), met: concludedBy === "HEAD" },
        ],
        "Người đứng đầu hoặc người được ủy quyền trình bày, các thành viên góp ý, người đứng đầu kết luận.",
        "The head or a person authorised presents, the members contribute, the head concludes.",
      ),
    );
  },
};

export const individualPresented: IndividualReviewRule = {
  id: "HD21.REVIEW.PRESENT.INDIVIDUAL",
  citation: "HD 21, II.A.4.2, bullet 3",
  clause: [
    "Cá nhân trình bày bản tự kiểm điểm; từng thành viên trong tập thể góp ý, phê bình; người chủ trì kết luận những ưu, khuyết điểm của từng cá nhân; cá nhân tiếp thu, hoàn thiện bản tự kiểm điểm.",
  ],
  ...shouldBeDone,
  subjects: ["MEMBER", "LEADER"],
  check: ({ minutes }) => {
    if (minutes === undefined) return unknown(noMinutes);
    const { presented, criticised, chairConcluded, selfReviewRevised } = minutes;
    return expected(presented && criticised && chairConcluded && selfReviewRevised, () =>
      tell(
        [
          fact.asked("presented", presented),
          fact.asked("criticised", criticised),
          fact.asked("chairConcluded", chairConcluded),
          fact.asked("selfReviewRevised", selfReviewRevised),
        ],
        "Cá nhân trình bày, tập thể góp ý, người chủ trì kết luận, cá nhân hoàn thiện bản tự kiểm điểm.",
        "The person presents, the collective criticises, the chair concludes, the person completes the own review.",
      ),
    );
  },
};

/** Duties where the position is held, the duties of a Party member in the cell. */
export const depth: IndividualReviewRule = {
  id: "HD21.REVIEW.DEPTH",
  citation: "HD 21, II.A.4.2, bullet 3",
  clause: [
    "Đảng viên giữ chức vụ lãnh đạo, quản lý ở nơi nào thực hiện kiểm điểm sâu về chức trách, nhiệm vụ được giao ở nơi đó, ở chi bộ tập trung kiểm điểm việc thực hiện nhiệm vụ đảng viên.",
  ],
  ...attestedConduct,
  subjects: ["LEADER"],
  check: (facts) =>
    facts.positions.length === 0
      ? notApplicable(() => tell([], "Không giữ chức vụ lãnh đạo, quản lý.", "No leader or manager."))
      : checkAttestation(facts, depth.id),
};
