import type { Text } from "../rule/finding.ts";
import type { Act } from "../vocabulary/act.ts";
import type { BallotFault } from "./ballot.ts";
import type { Audience, InputRating, Recipient } from "./procedure-facts.ts";

// The official Vietnamese and the English name of every code of the procedure (HD 21, II.B.1.5, II.B.2.5, II.B.6).

const text = (vi: string, en: string): Text => ({ vi, en });

/** rules.md 1.6. */
export const actLabels: Readonly<Record<Act, Text>> = {
  LEVELS: text("Tự xếp từng tiêu chí đánh giá theo cấp độ", "Levels of the criteria"),
  SELF_RATING: text("Tự đánh giá, xếp loại", "Self-rating"),
  PROPOSAL: text("Đề xuất mức xếp loại", "Proposal"),
  BALLOT: text("Biểu quyết", "Vote"),
  APPRAISAL: text("Tổng hợp, thẩm định", "Appraisal"),
  OPINION: text("Lấy ý kiến", "Opinions"),
  DECISION: text("Xem xét, quyết định", "Decision"),
};

export const recipientLabels: Readonly<Record<Recipient, Text>> = {
  SUBJECT: text("Đối tượng đánh giá", "The one rated"),
  MANAGER: text("Tập thể, cá nhân trực tiếp quản lý, sử dụng đối tượng đánh giá", "Who manages and uses the one rated"),
};

export const audienceLabels: Readonly<Record<Audience, Text>> = {
  SUBJECT: text("Đối tượng đánh giá", "The one rated"),
  SUPERIORS: text("Cấp trên", "Superiors"),
  MANAGING_BODY: text("Nơi quản lý", "The managing body"),
};

/** KH 57, II.B.2.1 and III.2. */
export const inputRatingLabels: Readonly<Record<InputRating, Text>> = {
  CIVIL_SERVANTS: text("Cán bộ, công chức, viên chức", "Civil servants"),
  TRADE_UNION: text("Công đoàn", "Trade union"),
  YOUTH_UNION: text("Chi đoàn Thanh niên", "Youth union"),
};

export const ballotFaultLabels: Readonly<Record<BallotFault, Text>> = {
  NO_RECORD: text("Chưa ghi kết quả biểu quyết", "The vote is not recorded"),
  OTHER_BODY: text("Không phải nơi có trách nhiệm biểu quyết", "Not the body that votes"),
  NOT_SECRET: text("Không bằng phiếu kín", "Not by secret ballot"),
  MORE_PRESENT_THAN_ELIGIBLE: text("Số có mặt nhiều hơn số có quyền biểu quyết", "More present than entitled"),
  MORE_VOTES_THAN_PRESENT: text("Số phiếu nhiều hơn số có mặt", "More votes than present"),
  NOT_A_COUNT: text("Số phiếu không phải số nguyên không âm", "A number of votes is no whole number from 0"),
  BELOW_THRESHOLD: text("Chưa đủ số phiếu tán thành", "Not enough votes"),
};
