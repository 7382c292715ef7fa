import EnterIcon from "@mui/icons-material/EditNoteOutlined";
import Button from "@mui/material/Button";
import { isCorrectable, qd366 } from "@xep-loai/domain";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import type { Rule } from "../../providers/queries/rules.ts";
import { useRuleYear } from "../useRuleYear.ts";
import { useCopiesOf } from "./CopiesOfRules.tsx";
import { CopyEntry } from "./CopyEntry.tsx";
import { EnterCopyDialog } from "./EnterCopyDialog.tsx";

/** What units entered of a rule from their own copies, and the way to enter one's own. */
export function CopiesOfRule({ rule }: { readonly rule: Rule }) {
  const text = useText();
  const { organisationId } = useRuleYear();
  const { mayRecord, corrections } = useCopiesOf(rule.ruleId);
  const [isAsked, setAsked] = useState(false);
  const isHeld = corrections.some((each) => each.withdrawnAt === null && each.organisationId === organisationId);
  const mayEnter = mayRecord && !isHeld && isCorrectable(rule.ruleId, qd366);
  return (
    <>
      {corrections.map((correction) => (
        <CopyEntry key={correction.id} correction={correction} />
      ))}
      {mayEnter && (
        <Button className="no-print" startIcon={<EnterIcon />} onClick={() => setAsked(true)}>
          {text("copies.enter")}
        </Button>
      )}
      {isAsked && <EnterCopyDialog rule={rule} onClose={() => setAsked(false)} />}
    </>
  );
}
