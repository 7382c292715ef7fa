import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useWithdrawReturn } from "../providers/acts/aggregateReturn.ts";
import type { AggregateReturn, ReturnTable } from "../providers/queries/returns.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { WithdrawalDialog } from "../view/WithdrawalDialog.tsx";
import { ReturnDialog } from "./ReturnDialog.tsx";
import styles from "./Returns.module.css";
import { SubmitReturnDialog } from "./SubmitReturnDialog.tsx";

type Opened = "form" | "submit" | "withdrawDraft" | "withdraw" | null;

/** What comes next: to begin a return, to submit what was begun; where neither can be done, why. */
export function ReturnActs({ table }: { table: ReturnTable }) {
  const text = useText();
  const [opened, open] = useState<Opened>(null);
  const { draft, returned, obstacle } = table;
  const close = () => open(null);
  const withdrawn = opened === "withdrawDraft" ? draft : opened === "withdraw" ? returned : null;
  const begin = text(returned ? "returns.acts.beginNext" : "returns.acts.begin");
  return (
    <div className={`${styles.acts} no-print`}>
      <ActButton
        variant="contained"
        notNow={obstacle && text(`returns.obstacle.${obstacle}`)}
        onClick={() => open(draft ? "submit" : "form")}
      >
        {draft ? text("returns.acts.submit") : begin}
      </ActButton>
      {draft && !obstacle && (
        <>
          <ActButton variant="outlined" onClick={() => open("form")}>
            {text("returns.acts.change")}
          </ActButton>
          <ActButton onClick={() => open("withdrawDraft")}>{text("returns.acts.withdrawDraft")}</ActButton>
        </>
      )}
      {returned && !draft && !obstacle && (
        <ActButton onClick={() => open("withdraw")}>{text("returns.acts.withdraw")}</ActButton>
      )}
      {opened === "form" && <ReturnDialog table={table} onClose={close} />}
      {opened === "submit" && draft && <SubmitReturnDialog table={table} draft={draft} onClose={close} />}
      {withdrawn && <WithdrawReturn withdrawn={withdrawn} onClose={close} />}
    </div>
  );
}

function WithdrawReturn({ withdrawn, onClose }: { withdrawn: AggregateReturn; onClose: () => void }) {
  const text = useText();
  const act = useWithdrawReturn();
  return (
    <WithdrawalDialog
      title={text(withdrawn.state === "DRAFT" ? "returns.acts.withdrawDraft" : "returns.acts.withdraw")}
      act={act}
      variablesOf={(reason) => ({ id: withdrawn.id, version: withdrawn.version, reason })}
      onClose={onClose}
    />
  );
}
