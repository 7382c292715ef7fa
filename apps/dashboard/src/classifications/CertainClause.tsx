import type { RuleHead } from "@xep-loai/domain";
import { CertaintyMark } from "../ui/CertaintyMark.tsx";
import { Clause } from "../ui/Clause.tsx";

/** The words of a rule, and how surely they are known. */
export function CertainClause({
  rule: { id, citation, clause },
}: {
  rule: Pick<RuleHead, "id" | "citation" | "clause">;
}) {
  return (
    <>
      <CertaintyMark rule={{ ruleId: id, citation, clause }} />
      <Clause clause={clause} citation={citation} ruleId={id} />
    </>
  );
}
