import type { Regime } from "../rule-sets/rule-set.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";

/** How one classification rests on another: through a share, a cap, the order of decisions, or the quota of a scope. */
export const DependencyKind = {
  MEMBER_SHARE: "MEMBER_SHARE",
  SUBORDINATE_SHARE: "SUBORDINATE_SHARE",
  COLLECTIVE_CAP: "COLLECTIVE_CAP",
  HEAD_CAP_BY_ORG: "HEAD_CAP_BY_ORG",
  HEAD_CAP_BY_COLLECTIVE: "HEAD_CAP_BY_COLLECTIVE",
  DECIDED_BEFORE: "DECIDED_BEFORE",
  /** «Tập thể cấp dưới trước, cấp trên sau». */
  LOWER_COLLECTIVE: "LOWER_COLLECTIVE",
  /** «tập thể cấp uỷ … trước khi đánh giá, xếp loại tổ chức đảng». */
  PART_OF_ORGANISATION: "PART_OF_ORGANISATION",
  /** Disciplined at the new place for what was done at the former. */
  FORMER_PLACE: "FORMER_PLACE",
  QUOTA: "QUOTA",
} as const;
export type DependencyKind = (typeof DependencyKind)[keyof typeof DependencyKind];

/** Where what depends on a classification is found. */
export const DependentPlace = {
  /** The cell whose members count this one: the rating cell, or that of the violation (`discipline.formerOrgShareMode`). */
  CELL: "CELL",
  PARENT: "PARENT",
  /** The organisation of the collective. */
  ORGANISATION: "ORGANISATION",
  /** Collectives of the organisation. */
  COLLECTIVES: "COLLECTIVES",
  /** Heads of the organisation, or of the collective. */
  HEADS: "HEADS",
  /** Those who sit in the collective. */
  SEATS: "SEATS",
  /** The organisation the person came from, and its collective the person sat in. */
  FORMER: "FORMER",
  /** The scope of the quota the subject is counted in; it has no tier of its own. */
  QUOTA_SCOPE: "QUOTA_SCOPE",
} as const;
export type DependentPlace = (typeof DependentPlace)[keyof typeof DependentPlace];

/** What depends on a classification, where it is found, and the rules that read the tier there. */
export interface Dependency {
  readonly kind: DependencyKind;
  readonly place: DependentPlace;
  /** Kind of the subject that depends; of a scope, that of those it counts. */
  readonly dependent: SubjectKind;
  readonly readBy: readonly string[];
}

const quota = (subject: SubjectKind): Dependency => ({
  kind: "QUOTA",
  place: "QUOTA_SCOPE",
  dependent: subject,
  readBy: [`HD21.QUOTA.${subject}`, "HD21.QUOTA.SMALL_BASE"],
});

/** A leader who may be decided only after this one. */
const decidedBefore = (place: "SEATS" | "HEADS", rule: string): Dependency => ({
  kind: "DECIDED_BEFORE",
  place,
  dependent: "LEADER",
  readBy: [rule],
});

const shareRules = (share: "MEMBER_SHARE" | "SUBORDINATE_SHARE"): readonly string[] =>
  ["EXCELLENT", "GOOD", "NOT_COMPLETED"].map((tier) => `HD21.ORG.${tier}.${share}`);

const dependencies: Readonly<Record<SubjectKind, readonly Dependency[]>> = {
  MEMBER: [
    { kind: "MEMBER_SHARE", place: "CELL", dependent: "ORG", readBy: shareRules("MEMBER_SHARE") },
    quota("MEMBER"),
  ],
  ORG: [
    { kind: "SUBORDINATE_SHARE", place: "PARENT", dependent: "ORG", readBy: shareRules("SUBORDINATE_SHARE") },
    { kind: "COLLECTIVE_CAP", place: "COLLECTIVES", dependent: "COLLECTIVE", readBy: ["HD21.COLLECTIVE.CAP_BY_ORG"] },
    { kind: "HEAD_CAP_BY_ORG", place: "HEADS", dependent: "LEADER", readBy: ["HD21.LEADER.HEAD_CAP"] },
    quota("ORG"),
  ],
  COLLECTIVE: [
    { kind: "HEAD_CAP_BY_COLLECTIVE", place: "HEADS", dependent: "LEADER", readBy: ["HD21.LEADER.HEAD_CAP"] },
    decidedBefore("SEATS", "HD21.ORDER.COLLECTIVE_BEFORE_MEMBERS"),
    quota("COLLECTIVE"),
  ],
  LEADER: [decidedBefore("HEADS", "HD21.LEADER.HEAD_LAST"), quota("LEADER")],
};

/**
 * QĐ 366, Điều 12, khoản 2 has organisations and the collectives above wait for a collective; by Điều 11 what was done at the former
 * place counts there.
 */
const besides2025: Readonly<Partial<Record<SubjectKind, readonly Omit<Dependency, "readBy">[]>>> = {
  COLLECTIVE: [
    { kind: "LOWER_COLLECTIVE", place: "PARENT", dependent: "COLLECTIVE" },
    { kind: "PART_OF_ORGANISATION", place: "ORGANISATION", dependent: "ORG" },
  ],
  MEMBER: [{ kind: "FORMER_PLACE", place: "FORMER", dependent: "ORG" }],
  LEADER: [
    { kind: "FORMER_PLACE", place: "FORMER", dependent: "ORG" },
    { kind: "FORMER_PLACE", place: "FORMER", dependent: "COLLECTIVE" },
  ],
};

/** The same under QĐ 366, where no shares are given and the caps are not held word for word. */
const readBy2025: Readonly<Record<DependencyKind, readonly string[]>> = {
  MEMBER_SHARE: ["QD366.ORG.BASIS"],
  SUBORDINATE_SHARE: ["QD366.ORG.BASIS"],
  COLLECTIVE_CAP: ["QD366.COLLECTIVE.CAP_BY_ORG"],
  HEAD_CAP_BY_ORG: ["QD366.LEADER.HEAD_CAP"],
  HEAD_CAP_BY_COLLECTIVE: ["QD366.LEADER.HEAD_CAP"],
  DECIDED_BEFORE: ["QD366.ORDER.COLLECTIVE_BEFORE_MEMBERS"],
  LOWER_COLLECTIVE: ["QD366.ORDER.LOWER_FIRST"],
  PART_OF_ORGANISATION: ["QD366.ORDER.PARTS_BEFORE_ORG"],
  FORMER_PLACE: [
    "QD366.ELIG.DISCIPLINE.FORMER_ORG",
    "QD366.TIER.EXCELLENT.COLLECTIVE_NO_DISCIPLINE",
    "QD366.TIER.NOT_COMPLETED.COLLECTIVE_MEMBER_DISCIPLINE",
  ],
  QUOTA: ["QD366.QUOTA.EXCELLENT", "QD366.QUOTA.SMALL_BASE"],
};

/** What depends on a classification of that kind (`HD21.RERATE.CASCADE`; under QĐ 366 `QD366.RERATE.DUTY`). */
export const dependenciesOf = (subject: SubjectKind, regime: Regime = "TIERS_2019"): readonly Dependency[] =>
  regime === "POINTS_2025" ? dependencies2025(subject) : dependencies[subject];

/** It does not have the head come after the other leaders. */
const dependencies2025 = (subject: SubjectKind): readonly Dependency[] =>
  [
    ...dependencies[subject].filter(({ kind }) => subject !== "LEADER" || kind === "QUOTA"),
    ...(besides2025[subject] ?? []),
  ].map((one) => ({ ...one, readBy: readBy2025[one.kind] }));
