import { isCell, type OrganisationKind, type TierCounts } from "@xep-loai/domain";
import { type Problems, refuse } from "./problem.ts";
import type { Read } from "./read.ts";

interface Composed {
  readonly kind: OrganisationKind;
  readonly subordinates?: TierCounts | undefined;
  readonly members?: TierCounts | undefined;
}

/** A đảng bộ is made of organisations, a chi bộ of members. */
export const withCountsOfItsKind =
  <Facts extends Composed>(read: Read<Facts>): Read<Facts> =>
  (value, path, problems) => {
    const facts = read(value, path, problems);
    if (facts?.kind !== undefined) refuseCountsOfOtherKind(facts, path, problems);
    return facts;
  };

function refuseCountsOfOtherKind(facts: Composed, path: string, problems: Problems): void {
  if (isCell(facts.kind) && facts.subordinates !== undefined)
    refuse(problems, `${path}.subordinates`, "chi bộ chỉ có members", "a chi bộ (cell) has members only");
  if (!isCell(facts.kind) && facts.members !== undefined)
    refuse(problems, `${path}.members`, "đảng bộ chỉ có subordinates", "a đảng bộ has subordinates only");
}
