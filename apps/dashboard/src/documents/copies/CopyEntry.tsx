import Button from "@mui/material/Button";
import { useState } from "react";
import { useFigures } from "../../i18n/useFigures.ts";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { TextCorrection } from "../../providers/queries/textCorrections.ts";
import styles from "../Documents.module.css";
import { WithdrawCopyDialog } from "./WithdrawCopyDialog.tsx";

/** One copy that was entered: whose, by whom, since which year, its figures; why it holds no more. */
export function CopyEntry({ correction }: { readonly correction: TextCorrection }) {
  const text = useText();
  const said = useSaid();
  const { date, moment } = useFigures();
  const [isAsked, setAsked] = useState(false);
  const { unitName, copy, copiedOn, yearFrom, recordedByName, recordedAt, figures, mayWithdraw } = correction;
  const { withdrawnAt, withdrawnByName, withdrawnReason } = correction;
  return (
    <div className={styles.quiet}>
      {text("copies.entry", {
        unit: unitName,
        copy,
        dated: date(copiedOn),
        year: yearFrom,
        by: recordedByName,
        on: moment(recordedAt),
      })}
      {figures.map(({ parameter, stated }) => (
        <div key={parameter.id}>
          {said(parameter.label)}: <b>{said(stated.text)}</b>
        </div>
      ))}
      {withdrawnAt && (
        <div>
          {text("copies.withdrawn", {
            by: withdrawnByName ?? "",
            on: moment(withdrawnAt),
            reason: withdrawnReason ?? "",
          })}
        </div>
      )}
      {mayWithdraw && (
        <Button className="no-print" onClick={() => setAsked(true)}>
          {text("copies.withdraw.act")}
        </Button>
      )}
      {isAsked && <WithdrawCopyDialog correction={correction} onClose={() => setAsked(false)} />}
    </div>
  );
}
