import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { type ReactNode, useId, useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { Act } from "../providers/useAct.ts";
import { ActForm } from "./ActForm.tsx";
import { ActProblem } from "./ActProblem.tsx";
import type { FormValues } from "./formValues.ts";
import styles from "./LookedAtDialog.module.css";

/** What was filled in, and what it would change. */
export interface Looked<Given, Preview> {
  readonly given: Given;
  readonly preview: Preview;
}

interface LookedAtDialogProps<Given, Preview> {
  readonly title: string;
  readonly width: "sm" | "md";
  readonly preview: Act<Given, Preview>;
  readonly lookLabel: string;
  readonly givenOf: (values: FormValues) => Given;
  readonly onClose: () => void;
  /** What would change, and the way to record it; `onLook` looks at something else that is given. */
  readonly confirm: (looked: Looked<Given, Preview>, onBack: () => void, onLook: (given: Given) => void) => ReactNode;
  /** The fields. */
  readonly children: ReactNode;
}

/** One act: filled in, looked at, then recorded. Going back keeps all that was typed. */
export function LookedAtDialog<Given, Preview>(props: LookedAtDialogProps<Given, Preview>) {
  const { title, width, preview, lookLabel, givenOf, onClose, confirm, children } = props;
  const id = useId();
  const text = useText();
  const [looked, setLooked] = useState<Looked<Given, Preview> | null>(null);
  const look = async (given: Given): Promise<void> => {
    const seen = await preview.run(given);
    setLooked(seen && { given, preview: seen });
  };
  return (
    <Dialog
      open
      aria-labelledby={id}
      fullWidth
      maxWidth={width}
      onClose={(_, reason) => reason === "escapeKeyDown" && onClose()}
    >
      <DialogTitle id={id} sx={{ fontSize: 17, pb: 1 }}>
        {title}
      </DialogTitle>
      <DialogContent>
        <div hidden={looked !== null}>
          <ActForm
            act={preview}
            submitLabel={lookLabel}
            runningLabel={text("acts.looking")}
            onSubmit={(values) => void look(givenOf(values))}
            onCancel={onClose}
          >
            {children}
          </ActForm>
        </div>
        {looked &&
          confirm(
            looked,
            () => setLooked(null),
            (given) => void look(given),
          )}
      </DialogContent>
    </Dialog>
  );
}

interface LookedAtConfirmProps {
  readonly act: Pick<Act<never, unknown>, "isRunning" | "problem" | "reload">;
  readonly saveLabel: string;
  readonly onSave: () => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** Something has to be settled first: it cannot be recorded yet. */
  readonly isHindered?: boolean;
  /** What would change, or what hinders it. */
  readonly children: ReactNode;
}

/** What was looked at, with why recording it was refused above the buttons. */
export function LookedAtConfirm({
  act,
  saveLabel,
  onSave,
  onBack,
  onClose,
  isHindered = false,
  children,
}: LookedAtConfirmProps) {
  const text = useText();
  return (
    <div className={styles.confirm}>
      {children}
      <ActProblem act={act} />
      <div className={styles.acts}>
        <Button variant="contained" disabled={act.isRunning || isHindered} onClick={onSave}>
          {act.isRunning ? text("acts.saving") : saveLabel}
        </Button>
        <Button onClick={onBack}>{text("treeActs.back")}</Button>
        <Button onClick={onClose}>{text("acts.cancel")}</Button>
      </div>
    </div>
  );
}
