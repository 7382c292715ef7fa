import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { type OneTimePassword, useCreateAccount } from "../providers/acts/accounts.ts";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { OneTimePasswordShown } from "./OneTimePasswordShown.tsx";
import { RoleFields, roleIn } from "./RoleFields.tsx";

/** «Tạo tài khoản»: who, with which role where; then the password for one use. */
export function NewAccount() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [drawn, setDrawn] = useState<OneTimePassword | null>(null);
  return (
    <>
      <Button variant="contained" size="small" onClick={() => setOpen(true)}>
        {text("accounts.create.act")}
      </Button>
      {isOpen && <NewAccountDialog onDone={setDrawn} onClose={() => setOpen(false)} />}
      {drawn && <OneTimePasswordShown drawn={drawn} onClose={() => setDrawn(null)} />}
    </>
  );
}

interface NewAccountDialogProps {
  readonly onDone: (drawn: OneTimePassword) => void;
  readonly onClose: () => void;
}

function NewAccountDialog({ onDone, onClose }: NewAccountDialogProps) {
  const text = useText();
  return (
    <ActDialog
      title={text("accounts.create.act")}
      act={useCreateAccount(onDone)}
      submitLabel={text("accounts.create.act")}
      onClose={onClose}
      variablesOf={(given) => ({
        given: { username: given.text("username"), displayName: given.text("displayName"), ...roleIn(given) },
      })}
    >
      <TextInput
        name="displayName"
        at="given.displayName"
        label={text("accounts.create.displayName")}
        hint={text("accounts.create.displayNameHint")}
        required
      />
      <TextInput
        name="username"
        at="given.username"
        label={text("accounts.create.username")}
        hint={text("accounts.create.usernameHint")}
        required
      />
      <RoleFields />
    </ActDialog>
  );
}
