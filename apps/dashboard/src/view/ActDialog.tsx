import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { type ReactNode, useId } from "react";
import type { Act } from "../providers/useAct.ts";
import { ActForm } from "./ActForm.tsx";
import type { FormValues } from "./formValues.ts";

interface ActDialogProps<Variables> {
  readonly title: string;
  readonly act: Act<Variables, unknown>;
  readonly submitLabel: string;
  /** What was filled in, as the act wants it. */
  readonly variablesOf: (given: FormValues) => Variables;
  /** After it was done, or given up. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One act in a dialog: it closes once it was done, and stays with all that was typed where it was not. */
export function ActDialog<Variables>({
  title,
  act,
  submitLabel,
  variablesOf,
  onClose,
  children,
}: ActDialogProps<Variables>) {
  const id = useId();
  const submit = async (given: FormValues): Promise<void> => {
    if ((await act.run(variablesOf(given))) !== null) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id} sx={{ fontSize: 17, pb: 1 }}>
        {title}
      </DialogTitle>
      <DialogContent>
        <ActForm act={act} submitLabel={submitLabel} onSubmit={(given) => void submit(given)} onCancel={onClose}>
          {children}
        </ActForm>
      </DialogContent>
    </Dialog>
  );
}
