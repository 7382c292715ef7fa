import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useChangePassword } from "../providers/acts/account.ts";
import { useViewer } from "../providers/queries/viewer.ts";
import { Panel } from "../ui/Panel.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import styles from "./Account.module.css";
import { PasswordInput } from "./PasswordInput.tsx";

/** The account's own password: changed when its owner wants to, and first of all where an administrator drew it. */
export function PasswordPanel() {
  const text = useText();
  const isDue = useViewer().data?.isPasswordDue ?? false;
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  return (
    <Panel title={text("account.password.title")}>
      <p>{text(isDue ? "account.password.due" : "account.password.lead")}</p>
      <div className={styles.acts}>
        <Button variant={isDue ? "contained" : "outlined"} onClick={() => setOpen(true)}>
          {text("account.password.change")}
        </Button>
        <span role="status">{isDone && text("account.password.done")}</span>
      </div>
      {isOpen && <PasswordDialog isDue={isDue} onDone={() => setDone(true)} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

interface PasswordDialogProps {
  readonly isDue: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function PasswordDialog({ isDue, onDone, onClose }: PasswordDialogProps) {
  const text = useText();
  const act = useChangePassword();
  const run: typeof act.run = async (variables) => {
    const viewer = await act.run(variables);
    if (viewer !== null) onDone();
    return viewer;
  };
  return (
    <ActDialog
      title={text("account.password.change")}
      act={{ ...act, run }}
      submitLabel={text("account.password.change")}
      onClose={onClose}
      faultIn={(given) =>
        given.secret("newPassword") === given.secret("again") ? null : text("account.password.differ")
      }
      variablesOf={(given) => ({ password: given.secret("password"), newPassword: given.secret("newPassword") })}
    >
      <PasswordInput label={text(isDue ? "account.password.given" : "account.password.present")} />
      <PasswordInput name="newPassword" label={text("account.password.chosen")} hint={text("account.password.hint")} />
      <PasswordInput name="again" label={text("account.password.again")} />
    </ActDialog>
  );
}
