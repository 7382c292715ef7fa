import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useSetEmail } from "../providers/acts/account.ts";
import { useViewer } from "../providers/queries/viewer.ts";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import styles from "./UserMenu.module.css";

/** Where reminders go beside the notice: who is signed in sees and sets it. */
export function ReminderMail() {
  const text = useText();
  const email = useViewer().data?.email ?? null;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span className={styles.value}>{email ?? text("shell.mail.none")}</span>
      <Button size="small" onClick={() => setOpen(true)} aria-label={text("shell.mail.changeLong")}>
        {text("shell.mail.change")}
      </Button>
      {isOpen && <MailDialog email={email} onClose={() => setOpen(false)} />}
    </>
  );
}

function MailDialog({ email, onClose }: { email: string | null; onClose: () => void }) {
  const text = useText();
  const act = useSetEmail();
  return (
    <ActDialog
      title={text("shell.mail.title")}
      act={act}
      submitLabel={text("shell.mail.keep")}
      onClose={onClose}
      variablesOf={(given) => ({ email: given.optional("email") })}
    >
      <TextInput name="email" label={text("shell.mail.label")} hint={text("shell.mail.hint")} value={email ?? ""} />
    </ActDialog>
  );
}
