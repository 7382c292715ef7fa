import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useId } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { OneTimePassword } from "../providers/acts/accounts.ts";
import styles from "./Accounts.module.css";

interface OneTimePasswordShownProps {
  readonly drawn: OneTimePassword;
  readonly onClose: () => void;
}

/** Shown this once: to be told to the owner, who has to change it first. A click beside it does not lose it. */
export function OneTimePasswordShown({ drawn: { account, password }, onClose }: OneTimePasswordShownProps) {
  const text = useText();
  const { moment } = useFigures();
  const id = useId();
  const close = (_event: object, reason: string): void => {
    if (reason !== "backdropClick") onClose();
  };
  return (
    <Dialog open onClose={close} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id} sx={{ fontSize: 17, pb: 1 }}>
        {text("accounts.drawn.title", { name: account.displayName })}
      </DialogTitle>
      <DialogContent>
        <p>{text("accounts.drawn.username", { username: account.username })}</p>
        <p className={styles.password}>{password}</p>
        <p>{text("accounts.drawn.lead", { moment: account.oneTimeUntil ? moment(account.oneTimeUntil) : "" })}</p>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {text("accounts.drawn.told")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
