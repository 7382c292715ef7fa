import type { QuotaUse } from "../providers/queries/quotaUses.ts";

/** The members of a unit are one scope where they are not counted by group; every other scope is named. */
export const isOfGroup = ({ subjectKind, scopeGroup }: Pick<QuotaUse, "subjectKind" | "scopeGroup">): boolean =>
  subjectKind !== "MEMBER" || scopeGroup !== "";
