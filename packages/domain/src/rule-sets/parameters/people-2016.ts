import { civilServantTierLabels2016, memberAwardLabels } from "../../labels.ts";
import { fixedAbout, type Parameter2016 } from "./fixed.ts";

const eligibility = fixedAbout("ELIGIBILITY");
const member = fixedAbout("MEMBER");

/** KH 57, II.B.2: votes, tiers as civil servants and awards of members. */
export const memberParameters2016: readonly Parameter2016[] = [
  eligibility.number(
    [
      "elig.newMemberMonths",
      "Đảng viên mới kết nạp chưa đủ (tháng)",
      "Members admitted less than (months) ago",
      "KH 57, II.B.2.3, last bullet",
    ],
    (numbers) => numbers.eligibility.newMemberMonths,
  ),
  member.fraction(
    [
      "vote.member.threshold.excellent",
      "Hoàn thành xuất sắc nhiệm vụ: phiếu tán thành trên",
      "Excellent completion: votes in favour more than",
      "KH 57, II.B.2.2.3.a",
    ],
    (numbers) => numbers.member.excellent.votesAbove,
  ),
  member.fraction(
    [
      "vote.member.threshold.good",
      "Hoàn thành tốt nhiệm vụ: phiếu tán thành trên",
      "Good completion: votes in favour more than",
      "KH 57, II.B.2.2.3.b",
    ],
    (numbers) => numbers.member.good.votesAbove,
  ),
  member.fraction(
    [
      "vote.member.threshold.completed",
      "Hoàn thành nhiệm vụ: phiếu tán thành trên",
      "Completion: votes in favour more than",
      "KH 57, II.B.2.2.3.c",
    ],
    (numbers) => numbers.member.completed.votesAbove,
  ),
  member.fraction(
    [
      "vote.member.threshold.lowest",
      "Không hoàn thành nhiệm vụ (có khuyết điểm): phiếu tán thành trên",
      "Non-completion (with a defect): votes in favour more than",
      "KH 57, II.B.2.2.3.d, second limb and 4 items",
    ],
    (numbers) => numbers.member.lowest.votesAbove,
  ),
  member.choice(
    [
      "member.civilServant.minTier.excellent",
      "Hoàn thành xuất sắc nhiệm vụ: xếp loại công chức từ",
      "Excellent completion: tier as civil servant from",
      "KH 57, II.B.2.2.3.a",
    ],
    civilServantTierLabels2016,
    (numbers) => numbers.member.excellent.civilServantMinTier,
  ),
  member.choice(
    [
      "member.civilServant.minTier.good",
      "Hoàn thành tốt nhiệm vụ: xếp loại công chức từ",
      "Good completion: tier as civil servant from",
      "KH 57, II.B.2.2.3.b",
    ],
    civilServantTierLabels2016,
    (numbers) => numbers.member.good.civilServantMinTier,
  ),
  member.choice(
    [
      "member.civilServant.minTier.completed",
      "Hoàn thành nhiệm vụ: xếp loại công chức từ",
      "Completion: tier as civil servant from",
      "KH 57, II.B.2.2.3.c",
    ],
    civilServantTierLabels2016,
    (numbers) => numbers.member.completed.civilServantMinTier,
  ),
  member.choices(
    [
      "member.excellent.awards",
      "Thay cho xếp loại công chức ở mức xuất sắc",
      "In place of the tier as civil servant at the top",
      "KH 57, II.B.2.2.3.a",
    ],
    memberAwardLabels,
    (numbers) => numbers.member.excellent.awards,
  ),
];
