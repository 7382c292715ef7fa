import { notApplicable, required, warning } from "../rule/answer.ts";
import { isBefore } from "../rule/date.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer, RuleHead } from "../rule/rule.ts";
import { sameInBoth } from "../rule/used-fact.ts";
import { checkActor } from "./check-actor.ts";
import { checkBallot } from "./check-ballot.ts";
import { mustBeTaken, mustBeTold, saysWhoActs, shouldBeTaken } from "./heads.ts";
import { notification, publicity } from "./notification.ts";
import type { ProcedureRule } from "./procedure-context.ts";
import type { ProcedureFacts, TakenStep } from "./procedure-facts.ts";
import { fact } from "./used-facts.ts";

// QĐ 366, Điều 12, 13, 15 and 16: the three steps, who is told, what is not held.

const everySubject = ["ORG", "MEMBER", "COLLECTIVE", "LEADER"] as const;

/** A step is there before the decision, and no later than the one it comes before. */
function checkStep(
  facts: ProcedureFacts,
  step: TakenStep | undefined,
  before: TakenStep | undefined,
  vi: string,
  en: string,
) {
  const { decision } = facts;
  const explain = () => tell([fact.date("takenOn", step?.on), fact.date("decidedOn", decision?.on)], vi, en);
  if (decision === undefined) return notApplicable(explain);
  return required(step !== undefined && (before === undefined || !isBefore(before.on, step.on)), explain);
}

export const selfRated: ProcedureRule = {
  id: "QD366.PROC.STEP1_SELF",
  citation: "QĐ 366, Điều 12, khoản 1, Bước 1",
  clause: [
    "Từng tập thể, cá nhân căn cứ tiêu chí và thang điểm quy định tại Điều 10 để tự đánh giá theo từng nhóm tiêu chí, tính tổng điểm và xác định mức xếp loại theo tỉ lệ quy định tại Điều 11",
    "Việc tự đánh giá phải bảo đảm trung thực, khách quan, có định lượng, có nhận diện ưu điểm, hạn chế, nguyên nhân và hướng khắc phục rõ ràng.",
  ],
  ...mustBeTaken,
  subjects: everySubject,
  check: (facts) =>
    checkStep(
      facts,
      facts.selfRating,
      facts.appraisal ?? facts.decision,
      "Bước 1: tập thể, cá nhân tự chấm điểm, tự xếp loại.",
      "Step 1: the subject scores and rates itself.",
    ),
};

export const appraised: ProcedureRule = {
  id: "QD366.PROC.STEP2_APPRAISE",
  citation: "QĐ 366, Điều 12, khoản 1, Bước 2",
  clause: [
    "Trên cơ sở kết quả tự đánh giá, xếp loại của tập thể, cá nhân; cơ quan tham mưu về công tác tổ chức cán bộ hoặc tổ chức, cá nhân được phân công lấy ý kiến đánh giá của tổ chức, cơ quan, đơn vị có liên quan đến đối tượng được đánh giá (nếu cần thiết), tiến hành thẩm định kết quả, tổng hợp ý kiến và đề xuất mức xếp loại chất lượng.",
  ],
  ...mustBeTaken,
  subjects: everySubject,
  check: (facts) =>
    checkStep(
      facts,
      facts.appraisal,
      facts.decision,
      "Bước 2: cơ quan tham mưu về công tác tổ chức cán bộ thẩm định, đề xuất.",
      "Step 2: the advisory body for personnel appraises and proposes.",
    ),
};

export const decided: ProcedureRule = {
  id: "QD366.PROC.STEP3_DECIDE",
  citation: "QĐ 366, Điều 12, khoản 1, Bước 3",
  clause: [
    "Trên cơ sở kết quả thẩm định và đề xuất, cấp có thẩm quyền xem xét, kết luận và quyết định mức xếp loại chính thức.",
  ],
  ...saysWhoActs,
  subjects: everySubject,
  check: ({ decision }) => {
    const explain = () =>
      tell(
        [fact.date("decidedOn", decision?.on), fact.text("number", decision && sameInBoth(decision.number))],
        "Bước 3: cấp có thẩm quyền quyết định mức xếp loại chính thức, có số, ngày.",
        "Step 3: the authority decides on the tier, with number and day.",
      );
    return decision === undefined ? notApplicable(explain) : required(decision.number.trim() !== "", explain);
  },
};

/** What is not held never refuses: another body, or no ballot, is told only. */
const softened = (answer: Answer): Answer => {
  if (answer.outcome === "FAILED") return warning(answer.explain);
  return answer.outcome === "UNKNOWN" ? notApplicable(answer.explain) : answer;
};

export const ballot: ProcedureRule = {
  id: "QD366.PROC.BALLOT",
  citation: "central text not found",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Không bắt buộc bỏ phiếu kín, không đặt ngưỡng phiếu; văn bản cấp dưới được quy định.",
    en: "No secret ballot and no threshold of votes are asked; a lower document may set them.",
  },
  ...shouldBeTaken,
  subjects: everySubject,
  check: (facts, { procedure }) => {
    if (facts.rated.subject !== "ORG" || !procedure.secretBallot.rated) return notApplicable(noBallot);
    const demands = { bodies: undefined, secret: true, threshold: null, tier: facts.selfRating?.tier ?? null };
    return softened(checkBallot(facts, demands));
  },
};

const noBallot = () => tell([], "Không đặt yêu cầu bỏ phiếu.", "No ballot is asked.");

/** Who decides by management decentralisation; organisations have rows of their own. */
export const directlyHigher: ProcedureRule = {
  id: "QD366.AUTH.DIRECTLY_HIGHER",
  citation: "QĐ 366, Điều 13",
  clause: [
    "Cấp uỷ cấp trên trực tiếp xem xét, quyết định việc đánh giá, xếp loại các tập thể, cá nhân (theo phân cấp quản lý); kiểm tra, giám sát kết quả kiểm điểm, đánh giá, xếp loại; xem xét huỷ bỏ, đánh giá, xếp loại lại kết quả kiểm điểm, đánh giá, xếp loại và chấn chỉnh, xử lý nghiêm đối với tập thể, cá nhân có liên quan vi phạm quy định về kiểm điểm, đánh giá, xếp loại.",
  ],
  ...saysWhoActs,
  subjects: everySubject,
  check: (facts, context) =>
    facts.rated.subject === "LEADER"
      ? checkActor("DECISION", facts.decision?.by, facts, context)
      : notApplicable(() =>
          tell(
            [],
            "Thẩm quyền theo từng loại hình được nêu riêng.",
            "Who decides is said for each kind by rules of their own.",
          ),
        ),
};

export const memberDecider2025: ProcedureRule = {
  id: "HD43.AUTH.MEMBER",
  citation: "HD 43 (not found)",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Đảng ủy cơ sở quyết định; đối với chi bộ cơ sở là chi ủy. Văn bản cấp dưới được quy định.",
    en: "The grassroots committee decides; of a chi bộ cơ sở its committee. A lower document may say otherwise.",
  },
  ...shouldBeTaken,
  effect: "AUTHORITY",
  subjects: ["MEMBER"],
  check: (facts, context) => softened(checkActor("DECISION", facts.decision?.by, facts, context)),
};

export const collectiveDecider: ProcedureRule = {
  id: "HD43.AUTH.COLLECTIVE_LEADER",
  citation: "HD 43 (not found)",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Theo phân cấp quản lý cán bộ; văn bản cấp dưới quy định cho từng loại tập thể.",
    en: "By the decentralisation of cadre management; lower documents say it for each kind.",
  },
  ...shouldBeTaken,
  effect: "AUTHORITY",
  subjects: ["COLLECTIVE", "LEADER"],
  check: (facts, context) => softened(checkActor("DECISION", facts.decision?.by, facts, context)),
};

export const subjectTold: ProcedureRule = {
  id: "QD366.NOTIFY.SUBJECT",
  citation: "QĐ 366, Điều 15, khoản 2",
  clause: [
    "Nội dung nhận xét, đánh giá được thông báo tới đối tượng đánh giá và tập thể, cá nhân trực tiếp quản lý, sử dụng đối tượng đánh giá.",
  ],
  ...mustBeTold,
  subjects: everySubject,
  check: (facts, context) => notification.check(facts, context),
};

export const resultPublic: ProcedureRule = {
  id: "QD366.NOTIFY.PUBLIC",
  citation: "QĐ 366, Điều 15, khoản 2",
  clause: ["Kết quả xếp loại chất lượng được công khai theo quy định."],
  ...mustBeTold,
  subjects: everySubject,
  check: (facts, context) => publicity.check(facts, context),
};

const shown = { step: "PROCEDURE", means: "SHOWN", severity: "WARN" } as const;

const responsibleHead: RuleHead = {
  id: "QD366.AUTH.RESPONSIBLE_HEAD",
  citation: "QĐ 366, Điều 13",
  clause: [
    "Cấp uỷ, tổ chức đảng, tập thể lãnh đạo, quản lý, trước hết là người đứng đầu địa phương, tổ chức, cơ quan, đơn vị chịu trách nhiệm lãnh đạo, chỉ đạo và tổ chức thực hiện việc đánh giá, xếp loại chất lượng tập thể, cá nhân thuộc quyền quản lý.",
    "Từng tập thể, cá nhân có trách nhiệm thực hiện nghiêm túc việc tự đánh giá, xếp loại chất lượng theo quy định.",
  ],
  ...shown,
  effect: "PROCEDURE",
  subjects: everySubject,
};

/** Where no row of the table fits. */
const whoAssignsRates: RuleHead = {
  id: "QD366.AUTH.WHO_ASSIGNS_RATES",
  citation: "QĐ 366, Điều 3, khoản 5",
  clause: ["cấp nào trực tiếp quản lý, phân công công việc thì cấp đó đánh giá, xếp loại"],
  ...shown,
  effect: "AUTHORITY",
  subjects: everySubject,
};

const centralOpinions: RuleHead = {
  id: "HD43.AUTH.CENTRAL_OPINIONS",
  citation: "HD 43, mục 3",
  clause: [
    "phối hợp lấy ý kiến của các ban đảng ở Trung ương, Ủy ban Kiểm tra Trung ương, Văn phòng Trung ương Đảng, Đảng ủy các cơ quan Đảng Trung ương; Đảng ủy Quốc hội; Đảng ủy Chính phủ; Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương",
  ],
  ...shown,
  effect: "PROCEDURE",
  subjects: ["ORG"],
};

const complaints: RuleHead = {
  id: "QD366.COMPLAINT",
  citation: "QĐ 366, Điều 16 (not found)",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Ghi nhận khiếu nại, kiến nghị về kết quả; chỉ tác động qua việc xem xét xếp loại lại (Điều 15, khoản 3).",
    en: "Complaints about a result are recorded; they act only through a new rating (Điều 15, khoản 3).",
  },
  ...shown,
  effect: "PROCEDURE",
  subjects: everySubject,
};

export const qd366ProcedureNotes: readonly RuleHead[] = [responsibleHead, whoAssignsRates, centralOpinions, complaints];
