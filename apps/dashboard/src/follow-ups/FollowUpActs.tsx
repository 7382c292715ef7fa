import Button from "@mui/material/Button";
import type { Role } from "@xep-loai/domain";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { FollowedSubject } from "../providers/queries/followUps.ts";
import { QuietButton } from "../ui/QuietButton.tsx";
import { useMayAt } from "../view/useMayAt.ts";
import { AssignDialog } from "./AssignDialog.tsx";
import { FinishDialog } from "./FinishDialog.tsx";
import styles from "./FollowUps.module.css";

/** Who sees to those at the lowest tier. */
const followers: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

/** What the viewer may record: who sees to it, and that it is done. */
export function FollowUpActs({ subject }: { subject: FollowedSubject }) {
  const mayAt = useMayAt(followers);
  const [open, setOpen] = useState<"assign" | "finish" | null>(null);
  if (!mayAt(subject.path) || subject.ended) return null;
  const { followUp, subjectName: name } = subject;
  return (
    <div className={`${styles.acts} no-print`}>
      {followUp && <Act act={followUp.doneOn ? "reopen" : "finish"} name={name} onClick={() => setOpen("finish")} />}
      <Act act={followUp ? "reassign" : "assign"} name={name} onClick={() => setOpen("assign")} />
      {open === "assign" && <AssignDialog subject={subject} onClose={() => setOpen(null)} />}
      {open === "finish" && followUp && (
        <FinishDialog subject={subject} followUp={followUp} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

interface ActProps {
  readonly act: "assign" | "reassign" | "finish" | "reopen";
  /** Of whom. */
  readonly name: string;
  readonly onClick: () => void;
}

/** What comes next stands out; correcting what was recorded does not. */
function Act({ act, name, onClick }: ActProps) {
  const text = useText();
  const label = text(`followUps.acts.${act}Of`, { name });
  const words = text(`followUps.acts.${act}`);
  const isNext = act === "assign" || act === "finish";
  if (!isNext)
    return (
      <QuietButton label={label} onClick={onClick}>
        {words}
      </QuietButton>
    );
  return (
    <Button variant="outlined" aria-label={label} onClick={onClick}>
      {words}
    </Button>
  );
}
