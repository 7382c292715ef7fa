import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import {
  type OneTimePassword,
  useGiveRole,
  useLockAccount,
  useSetOneTimePassword,
  useUnlockAccount,
} from "../providers/acts/accounts.ts";
import type { Account } from "../providers/queries/accounts.ts";
import type { Act } from "../providers/useAct.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import styles from "./Accounts.module.css";
import { OneTimePasswordShown } from "./OneTimePasswordShown.tsx";
import { RoleFields, roleIn } from "./RoleFields.tsx";

type Asked = "give" | "password" | "lock" | "unlock";

/** What can be done with an account, each after it was said what follows; why not, where nothing can. */
export function AccountActs({ account }: { account: Account }) {
  const text = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [drawn, setDrawn] = useState<OneTimePassword | null>(null);
  const close = () => setAsked(null);
  if (!account.mayChange)
    return <span className={styles.quiet}>{text(account.isOwn ? "accounts.own" : "accounts.elsewhere")}</span>;
  const acts: readonly Asked[] = ["give", "password", account.lockedAt ? "unlock" : "lock"];
  return (
    <div className={styles.acts}>
      {acts.map((act) => (
        <Button key={act} size="small" onClick={() => setAsked(act)}>
          {text(`accounts.${act}.act`)}
        </Button>
      ))}
      {asked === "give" && <GiveDialog account={account} onClose={close} />}
      {asked === "password" && <PasswordDialog account={account} onDone={setDrawn} onClose={close} />}
      {asked === "lock" && <LockDialog account={account} onClose={close} />}
      {asked === "unlock" && <UnlockDialog account={account} onClose={close} />}
      {drawn && <OneTimePasswordShown drawn={drawn} onClose={() => setDrawn(null)} />}
    </div>
  );
}

interface OfAccount {
  readonly account: Account;
  readonly onClose: () => void;
}

function GiveDialog({ account, onClose }: OfAccount) {
  const text = useText();
  const { id, version } = account;
  return (
    <ActDialog
      title={text("accounts.give.title", { name: account.displayName })}
      act={useGiveRole()}
      submitLabel={text("accounts.give.act")}
      onClose={onClose}
      variablesOf={(given) => ({ id, version, given: roleIn(given) })}
    >
      <RoleFields />
    </ActDialog>
  );
}

const PasswordDialog = ({ onDone, ...of }: OfAccount & { onDone: (drawn: OneTimePassword) => void }) => (
  <Confirm {...of} name="password" act={useSetOneTimePassword(onDone)} />
);

const LockDialog = (of: OfAccount) => <Confirm {...of} name="lock" act={useLockAccount()} />;

const UnlockDialog = (of: OfAccount) => <Confirm {...of} name="unlock" act={useUnlockAccount()} />;

interface ConfirmProps extends OfAccount {
  readonly name: "password" | "lock" | "unlock";
  readonly act: Act<{ id: string; version: number }, unknown>;
}

/** Says what follows before it is done. */
function Confirm({ account, name, act, onClose }: ConfirmProps) {
  const text = useText();
  const { id, version, displayName, username } = account;
  return (
    <ActDialog
      title={text(`accounts.${name}.title`, { name: displayName })}
      act={act}
      submitLabel={text(`accounts.${name}.act`)}
      onClose={onClose}
      variablesOf={() => ({ id, version })}
    >
      <p>{text(`accounts.${name}.lead`, { username })}</p>
    </ActDialog>
  );
}
