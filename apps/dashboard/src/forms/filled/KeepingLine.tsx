import Button from "@mui/material/Button";
import { useSaid, useText } from "../../i18n/useText.ts";
import { Refused, Unreachable } from "../../providers/problem.ts";
import { KeptAt } from "../../view/KeptAt.tsx";
import type { Keeping } from "./drafts.ts";
import styles from "./Filled.module.css";

interface KeepingLineProps {
  readonly keeping: Keeping;
  readonly onSend: () => void;
}

/** Whether what was typed is kept, told where one looks and to who listens. */
export function KeepingLine({ keeping, onSend }: KeepingLineProps) {
  const text = useText();
  return (
    <div className={`${styles.keeping} no-print`} role="status" data-failed={keeping.kind === "PROBLEM"}>
      {keeping.kind === "IDLE" && text("filled.keepsAsYouType")}
      {keeping.kind === "TYPING" && text("filled.notYet")}
      {keeping.kind === "KEEPING" && text("acts.saving")}
      {keeping.kind === "KEPT" && <KeptAt at={keeping.at} />}
      {keeping.kind === "ASKED" && text("filled.asked")}
      {keeping.kind === "PROBLEM" && <NotKept problem={keeping.problem} onSend={onSend} />}
    </div>
  );
}

function NotKept({ problem, onSend }: { problem: Error; onSend: () => void }) {
  const text = useText();
  const said = useSaid();
  const why = problem instanceof Refused ? said(problem.text) : text(cause(problem));
  return (
    <>
      {text("filled.notKept")} {why}{" "}
      <Button size="small" variant="outlined" onClick={onSend}>
        {text("filled.sendNow")}
      </Button>
    </>
  );
}

const cause = (problem: Error) => (problem instanceof Unreachable ? "filled.unreachable" : "filled.failed");
