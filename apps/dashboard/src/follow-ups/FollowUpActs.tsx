import Button from "@mui/material/Button";
import type { Role } from "@xep-loai/domain";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { FollowedSubject } from "../providers/queries/followUps.ts";
import { useMayAt } from "../view/useMayAt.ts";
import { AssignDialog } from "./AssignDialog.tsx";
import { FinishDialog } from "./FinishDialog.tsx";
import styles from "./FollowUps.module.css";

/** Who sees to those at the lowest tier. */
const followers: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

/** What the viewer may record: who sees to it, and that it is done. */
export function FollowUpActs({ subject }: { subject: FollowedSubject }) {
  const text = useText();
  const mayAt = useMayAt(followers);
  const [open, setOpen] = useState<"assign" | "finish" | null>(null);
  if (!mayAt(subject.path)) return null;
  const { followUp, subjectName: name } = subject;
  const assign = followUp ? "reassign" : "assign";
  const finish = followUp?.doneOn ? "reopen" : "finish";
  return (
    <div className={`${styles.acts} no-print`}>
      <Button
        variant={followUp ? "text" : "outlined"}
        aria-label={text(`followUps.acts.${assign}Of`, { name })}
        onClick={() => setOpen("assign")}
      >
        {text(`followUps.acts.${assign}`)}
      </Button>
      {followUp && (
        <Button
          variant={followUp.doneOn ? "text" : "outlined"}
          aria-label={text(`followUps.acts.${finish}Of`, { name })}
          onClick={() => setOpen("finish")}
        >
          {text(`followUps.acts.${finish}`)}
        </Button>
      )}
      {open === "assign" && <AssignDialog subject={subject} onClose={() => setOpen(null)} />}
      {open === "finish" && followUp && (
        <FinishDialog subject={subject} followUp={followUp} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}
