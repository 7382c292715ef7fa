import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useResetSecondFactor } from "../providers/acts/secondFactor.ts";
import { Panel } from "../ui/Panel.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import styles from "./Account.module.css";

/** For somebody within the administrator's scope who lost phone and recovery codes. */
export function ResetSecondFactor() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  return (
    <Panel title={text("account.reset.title")}>
      <p>{text("account.reset.lead")}</p>
      <div className={styles.acts}>
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {text("account.reset.act")}
        </Button>
        <span role="status">{done && text("account.reset.done", { name: done })}</span>
      </div>
      {isOpen && <ResetDialog onDone={setDone} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function ResetDialog({ onDone, onClose }: { onDone: (name: string) => void; onClose: () => void }) {
  const text = useText();
  return (
    <ActDialog
      title={text("account.reset.title")}
      act={useResetSecondFactor(onDone)}
      submitLabel={text("account.reset.act")}
      onClose={onClose}
      variablesOf={(given) => ({ username: given.text("username") })}
    >
      <TextInput name="username" label={text("account.reset.username")} required />
    </ActDialog>
  );
}
