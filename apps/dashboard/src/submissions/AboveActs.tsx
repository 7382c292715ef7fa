import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { Submission } from "../providers/queries/submissions.ts";
import { QuietButton } from "../ui/QuietButton.tsx";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useView } from "../view/useView.ts";
import type { AboveResults } from "./onSubmission.ts";
import { ReceiveDialog } from "./ReceiveDialog.tsx";
import { RemindAct } from "./RemindAct.tsx";
import { ReopenDialog } from "./ReopenDialog.tsx";
import { ReturnDialog } from "./ReturnDialog.tsx";
import styles from "./Submissions.module.css";

interface AboveActsProps {
  readonly results: AboveResults;
  /** The unit it is sent to; null: not known here, then nobody is reminded. */
  readonly above: string | null;
  readonly may: { readonly mayReceive: boolean; readonly mayReturn: boolean };
}

type Act = "receive" | "return" | "reopen";
const dialogs = { receive: ReceiveDialog, return: ReturnDialog, reopen: ReopenDialog } as const;

/** What the committee above does next with the results of a unit; the first thing stands out. */
export function AboveActs({ results, above, may }: AboveActsProps) {
  const text = useText();
  const { submission } = results;
  const [open, setOpen] = useState<Act | null>(null);
  const isClosed = useIsYearClosed(useView().year);
  const acts = isClosed ? [] : actsOn(submission, may);
  const { name } = submission.organisation;
  const Dialog = open === null ? null : dialogs[open];
  return (
    <div className={styles.acts}>
      {acts.map((act) =>
        act === "receive" ? (
          <Button
            key={act}
            variant="outlined"
            aria-label={text("submissions.acts.receiveOf", { name })}
            onClick={() => setOpen(act)}
          >
            {text("submissions.acts.receive")}
          </Button>
        ) : (
          <QuietButton key={act} label={text(`submissions.acts.${act}Of`, { name })} onClick={() => setOpen(act)}>
            {text(`submissions.acts.${act}`)}
          </QuietButton>
        ),
      )}
      {above !== null && may.mayReceive && isWaitedFor(submission) && (
        <RemindAct only={submission.organisation} above={above} />
      )}
      {Dialog && <Dialog {...results} onClose={() => setOpen(null)} />}
    </div>
  );
}

const isWaitedFor = ({ state, arrivedAt }: Submission): boolean =>
  arrivedAt === null && state !== "NOT_EXPECTED" && state !== "RECEIVED_ABOVE";

/** What is in is received or returned; what was received is opened again, or returned altogether. */
function actsOn({ state, arrivedAt }: Submission, { mayReceive, mayReturn }: AboveActsProps["may"]): Act[] {
  if (arrivedAt === null) return [];
  const first: Act[] = state === "RECEIVED" ? (mayReturn ? ["reopen"] : []) : mayReceive ? ["receive"] : [];
  return mayReturn ? [...first, "return"] : first;
}
