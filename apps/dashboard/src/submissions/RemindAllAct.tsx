import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useView } from "../view/useView.ts";
import { RemindAllDialog } from "./RemindAllDialog.tsx";
import styles from "./Submissions.module.css";

interface RemindAllActProps {
  readonly above: string;
  /** How many direct subordinates are waited for. */
  readonly waiting: number;
}

/** Reminds all that are waited for once that is confirmed, and says how many it has reached. */
export function RemindAllAct({ above, waiting }: RemindAllActProps) {
  const text = useText();
  const { year } = useView();
  const [isOpen, setOpen] = useState(false);
  const [reached, setReached] = useState("");
  if (useIsYearClosed(year)) return null;
  return (
    <span className={styles.acts}>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text("submissions.acts.remindAll")}
      </Button>
      <span role="status" className={styles.quiet}>
        {reached}
      </span>
      {isOpen && (
        <RemindAllDialog above={above} waiting={waiting} onReached={setReached} onClose={() => setOpen(false)} />
      )}
    </span>
  );
}
