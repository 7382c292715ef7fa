import Button from "@mui/material/Button";
import { type FormEvent, Fragment, type ReactNode, useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { Act } from "../providers/useAct.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { FieldProblems } from "../ui/FieldProblems.tsx";
import { MissingFields } from "../ui/missing.ts";
import styles from "./ActForm.module.css";
import { ActProblem } from "./ActProblem.tsx";
import { type FormValues, formValues } from "./formValues.ts";
import { useFieldProblems } from "./useFieldProblems.ts";

interface ActFormProps {
  readonly act: Pick<Act<never, unknown>, "isRunning" | "problem" | "reload">;
  /** The act in the words of its button, e.g. «Lưu buổi kiểm tra». */
  readonly submitLabel: string;
  /** Said while it runs; left out: that it is being saved. */
  readonly runningLabel?: string;
  /** Why it cannot be sent as it stands; null or left out: it can. */
  readonly notNow?: string | null;
  readonly onSubmit: (given: FormValues) => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/**
 * Fields of one act, what is missing said at the field, why it was refused above the buttons. They keep what is typed,
 * until it is asked to see what somebody else has changed meanwhile.
 */
export function ActForm(props: ActFormProps) {
  const { act, submitLabel, notNow = null, onSubmit, onCancel, children } = props;
  const text = useText();
  const running = props.runningLabel ?? text("acts.saving");
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const [reloads, setReloads] = useState(0);
  const reload = async (): Promise<void> => {
    await act.reload();
    setReloads(reloads + 1);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const wanting = missingIn(form);
    setMissing(new Set(wanting.map(({ name }) => name)));
    if (wanting.length === 0 && notNow === null) onSubmit(formValues(form));
    wanting[0]?.focus();
  };
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <MissingFields value={missing}>
        <FieldProblems problems={useFieldProblems(act.problem)}>
          <Fragment key={reloads}>{children}</Fragment>
          <ActProblem act={{ ...act, reload }} />
        </FieldProblems>
      </MissingFields>
      <div className={styles.acts}>
        <Submit running={act.isRunning ? running : null} label={submitLabel} notNow={notNow} />
        <Button onClick={onCancel}>{text("acts.cancel")}</Button>
      </div>
    </form>
  );
}

interface SubmitProps {
  /** What is said meanwhile; null: it does not run. */
  readonly running: string | null;
  readonly label: string;
  readonly notNow: string | null;
}

function Submit({ running, label, notNow }: SubmitProps) {
  if (notNow !== null)
    return (
      <ActButton type="submit" variant="contained" notNow={notNow}>
        {label}
      </ActButton>
    );
  return (
    <Button type="submit" variant="contained" disabled={running !== null}>
      {running ?? label}
    </Button>
  );
}

/** Fields the browser itself finds empty or no date. */
const missingIn = (form: HTMLFormElement): HTMLInputElement[] =>
  [...form.querySelectorAll<HTMLInputElement>("input[name], textarea[name], select[name]")].filter(
    ({ validity }) => !validity.valid,
  );
