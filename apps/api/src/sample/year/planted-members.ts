import type { ClassificationState, MemberFacts, QualityTier } from "@xep-loai/domain";

/** What may be planted of a member, leave for a birth included. */
export interface PlantedFacts extends MemberFacts {
  readonly maternityLeave?: boolean;
}

/** A member whose year shows one rule at work. */
export interface PlantedMember {
  readonly year: number;
  readonly cell: string;
  /** Position in the cell's list, from 0. */
  readonly nth: number;
  readonly tier: QualityTier;
  readonly facts: PlantedFacts;
  readonly attestations?: Readonly<Record<string, boolean>>;
  readonly state?: ClassificationState;
  /** Decided at the top first, cancelled, and rated again at `tier`. */
  readonly cancelled?: true;
  /** Falls on one who came from another cell on this day. */
  readonly transferredOn?: string;
  /** What the discipline is for happened in the cell the member came from. */
  readonly violatedAtFormerCell?: true;
}

/** Every way a member is forced lowest or capped (HD 21, II.B.2.3.d and II.B.6), and decisions the rules refuse. */
export const plantedMembers: readonly PlantedMember[] = [
  {
    year: 2019,
    cell: "Đảng bộ xã Cát Minh / Chi bộ thôn Gia Thạnh",
    nth: 3,
    tier: "NOT_COMPLETED",
    facts: { degradationConcluded: true },
  },
  {
    year: 2020,
    cell: "Đảng bộ xã Mỹ Chánh / Chi bộ thôn An Lương",
    nth: 4,
    tier: "NOT_COMPLETED",
    facts: { degradationConcluded: true },
  },
  {
    year: 2020,
    cell: "Đảng bộ thị trấn Diêu Trì / Chi bộ thôn Vân Hội 1",
    nth: 2,
    tier: "NOT_COMPLETED",
    facts: { targets: { assigned: 20, done: 9 } },
  },
  {
    year: 2020,
    cell: "Đảng bộ xã Bảo Ninh / Chi bộ thôn Hà Dương",
    nth: 5,
    tier: "NOT_COMPLETED",
    facts: { isCivilServant: true, civilServantTier: "NOT_COMPLETED" },
  },
  {
    year: 2019,
    cell: "Đảng bộ phường Đập Đá / Chi bộ Khu vực Đông Phương Danh",
    nth: 6,
    tier: "NOT_COMPLETED",
    facts: { disciplines: [{ form: "REPRIMAND", effectiveOn: "2019-08-20", violationId: "VP-2019-017" }] },
  },
  {
    // one violation is counted once: HD 21, II.B.2.3.d, bullet 4
    year: 2020,
    cell: "Đảng bộ phường Đập Đá / Chi bộ Khu vực Đông Phương Danh",
    nth: 6,
    tier: "COMPLETED",
    facts: {
      disciplines: [{ form: "WARNING", effectiveOn: "2020-02-11", violationId: "VP-2019-017", alreadyCounted: true }],
    },
  },
  {
    year: 2020,
    cell: "Đảng bộ phường Giảng Võ / Chi bộ Tổ dân phố số 2",
    nth: 1,
    tier: "NOT_COMPLETED",
    facts: { disciplines: [{ form: "WARNING", effectiveOn: "2020-06-30", violationId: "VP-2020-004" }] },
  },
  {
    year: 2020,
    cell: "Đảng bộ xã Lộc Thủy / Chi bộ thôn Tuy Lộc",
    nth: 7,
    tier: "NOT_COMPLETED",
    facts: { levels: { "I.1": "AVERAGE", "I.2": "POOR", III: "AVERAGE" } },
  },
  {
    year: 2020,
    cell: "Đảng bộ phường Tân Lợi / Chi bộ Tổ dân phố 2",
    nth: 3,
    tier: "COMPLETED",
    facts: { sickLeaveDays: 90 },
  },
  {
    year: 2019,
    cell: "Đảng bộ phường Hải Đình / Chi bộ Tổ dân phố 1",
    nth: 8,
    tier: "COMPLETED",
    facts: { sickLeaveDays: 118 },
  },
  { year: 2020, cell: "Đảng bộ xã Cát Tân / Chi bộ thôn Kiều An", nth: 5, tier: "GOOD", facts: { sickLeaveDays: 104 } },
  {
    year: 2020,
    cell: "Đảng bộ Sở Tài chính Bình Định / Chi bộ Quản lý ngân sách",
    nth: 2,
    tier: "EXCELLENT",
    facts: { isCivilServant: true, civilServantTier: "GOOD" },
    attestations: { "HD21.MEMBER.EXCELLENT.PROFILE": true },
  },
  {
    year: 2020,
    cell: "Đảng bộ Sở Y tế Bình Định / Chi bộ Nghiệp vụ Y - Dược",
    nth: 1,
    tier: "GOOD",
    facts: { committeeActivitySuspended: true },
  },
  {
    year: 2020,
    cell: "Đảng bộ xã Canh Hiển / Chi bộ thôn Chánh Hiển",
    nth: 0,
    tier: "EXCELLENT",
    facts: {},
    attestations: {},
    state: "PROPOSED",
  },
  {
    year: 2020,
    cell: "Đảng bộ xã Ân Tường Tây / Chi bộ thôn Hà Tây",
    nth: 2,
    tier: "EXCELLENT",
    facts: {},
    attestations: {},
    state: "APPRAISED",
  },
  {
    year: 2020,
    cell: "Đảng bộ phường Thành Công / Chi bộ Tổ dân phố số 1",
    nth: 4,
    tier: "GOOD",
    facts: { isCivilServant: true, civilServantTier: undefined },
    state: "SELF_RATED",
  },
  // rules.md 7, example 57: a decision cancelled and rated again
  {
    year: 2020,
    cell: "Đảng bộ phường Trần Phú / Chi bộ Khu vực 2",
    nth: 5,
    tier: "COMPLETED",
    facts: {},
    cancelled: true,
  },
  // rules.md 7, example 29: rated on the time worked
  {
    year: 2020,
    cell: "Đảng bộ phường Kim Mã / Chi bộ Trường Tiểu học Kim Mã",
    nth: 4,
    tier: "GOOD",
    facts: {
      isCivilServant: true,
      civilServantTier: "GOOD",
      maternityLeave: true,
      levels: { "I.1": "GOOD", "I.2": "GOOD", III: "GOOD" },
    },
  },
  // rules.md 7, example 35: violated in the old cell, disciplined in the new one
  {
    year: 2020,
    cell: "Đảng bộ xã Hoài Hương / Chi bộ thôn Thiện Đức",
    nth: 0,
    transferredOn: "2020-07-01",
    tier: "NOT_COMPLETED",
    facts: { disciplines: [{ form: "WARNING", effectiveOn: "2020-09-15", violationId: "VP-2020-035" }] },
    violatedAtFormerCell: true,
  },
];

/** The decision that was cancelled (HD 21, II.B.6, bullet 5). */
export const cancelledDecision = {
  tier: "EXCELLENT",
  cancelledOn: "2021-02-09",
  reason: "Phát hiện khuyết điểm sau khi xếp loại, không đảm bảo điều kiện của mức chất lượng đã xếp loại.",
} as const satisfies { tier: QualityTier } & Record<string, string>;
