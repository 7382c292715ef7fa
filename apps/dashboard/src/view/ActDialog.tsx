import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { type ReactNode, useId, useState } from "react";
import type { Act } from "../providers/useAct.ts";
import styles from "./ActForm.module.css";
import { ActForm } from "./ActForm.tsx";
import type { FormValues } from "./formValues.ts";

interface ActDialogProps<Variables> {
  readonly title: string;
  readonly act: Act<Variables, unknown>;
  readonly submitLabel: string;
  /** What cannot be so in what was filled in, said before it is sent; null: nothing. */
  readonly faultIn?: (given: FormValues) => string | null;
  /** Why it cannot be sent as it stands; null or left out: it can. */
  readonly notNow?: string | null;
  /** What was filled in, as the act wants it. */
  readonly variablesOf: (given: FormValues) => Variables;
  /** After it was done, or given up. */
  readonly onClose: () => void;
  /** Many fields: more room, and a click beside it does not lose them. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One act in a dialog: it closes once it was done, and stays with all that was typed where it was not. */
export function ActDialog<Variables>({
  title,
  act,
  submitLabel,
  faultIn = () => null,
  notNow = null,
  variablesOf,
  onClose,
  wide = false,
  children,
}: ActDialogProps<Variables>) {
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  const submit = async (given: FormValues): Promise<void> => {
    const found = faultIn(given);
    setFault(found);
    if (found !== null) return;
    if ((await act.run(variablesOf(given))) !== null) onClose();
  };
  return (
    <Dialog
      open
      onClose={(_event, reason) => (wide && reason === "backdropClick" ? undefined : onClose())}
      aria-labelledby={id}
      fullWidth
      maxWidth={wide ? "md" : "sm"}
    >
      <DialogTitle id={id} sx={{ fontSize: 17, pb: 1 }}>
        {title}
      </DialogTitle>
      <DialogContent>
        <ActForm
          act={act}
          submitLabel={submitLabel}
          notNow={notNow}
          onSubmit={(given) => void submit(given)}
          onCancel={onClose}
        >
          {children}
          {fault && (
            <p role="alert" className={styles.fault}>
              {fault}
            </p>
          )}
        </ActForm>
      </DialogContent>
    </Dialog>
  );
}
