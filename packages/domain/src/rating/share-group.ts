import type { Fact, TierCounts } from "../facts.ts";
import { notApplicable, unknown } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { isCell, type OrganisationKind } from "../vocabulary/organisation.ts";
import { numberFact } from "./used-facts.ts";

/** Over whom a share is taken: the subordinates of a đảng bộ, the members of a chi bộ. */
export type ShareGroup = "subordinates" | "members";

export const groupNames = {
  subordinates: { vi: "tổ chức đảng trực thuộc", en: "subordinate organisations" },
  members: { vi: "đảng viên", en: "members" },
} as const satisfies Record<ShareGroup, Text>;

/** An organisation, by what it is made of. */
export interface Composed {
  readonly kind: OrganisationKind;
  /** Direct subordinate organisations of a đảng bộ. */
  readonly subordinates?: Fact<TierCounts>;
  /** Members of a chi bộ. */
  readonly members?: Fact<TierCounts>;
}

/** The group this organisation is made of. */
export const shareGroupOf = ({ kind }: Composed): ShareGroup => (isCell(kind) ? "members" : "subordinates");

/** Asks the counts of the group, where the organisation is made of it. */
export function withCounts(facts: Composed, group: ShareGroup, check: (counts: TierCounts) => Answer): Answer {
  if (shareGroupOf(facts) !== group) return notApplicable(() => otherKind(group));
  const counts = facts[group];
  return counts === undefined ? unknown(() => notCounted(group)) : check(counts);
}

/** `ENGINE.EMPTY_SET`: the condition passes, with a warning. */
export const emptySet = (group: ShareGroup): Explanation => ({
  facts: [numberFact(`${group}.rated`, 0)],
  message: {
    vi: `Không có ${groupNames[group].vi} nào được xếp loại: điều kiện về tỷ lệ coi như đạt.`,
    en: `No ${groupNames[group].en} rated: the share counts as met.`,
  },
});

const otherKind = (group: ShareGroup): Explanation => ({
  facts: [],
  message:
    group === "members"
      ? { vi: "Chỉ áp dụng đối với chi bộ.", en: "For Party cells only." }
      : { vi: "Chỉ áp dụng đối với đảng bộ.", en: "For organisations made of organisations only." },
});

const notCounted = (group: ShareGroup): Explanation => ({
  facts: [numberFact(`${group}.rated`, undefined)],
  message: {
    vi: `Chưa có số liệu xếp loại ${groupNames[group].vi}.`,
    en: `The tiers of the ${groupNames[group].en} are not recorded yet.`,
  },
});
