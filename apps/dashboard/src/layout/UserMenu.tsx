import AccountIcon from "@mui/icons-material/AccountCircleOutlined";
import Button from "@mui/material/Button";
import Divider from "@mui/material/Divider";
import Popover from "@mui/material/Popover";
import { useLogout } from "ra-core";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { SignOut } from "../providers/authProvider.ts";
import { useViewer } from "../providers/queries/viewer.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { ReminderMail } from "./ReminderMail.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";
import styles from "./UserMenu.module.css";

/** Who is signed in; language, theme, sign out. */
export function UserMenu() {
  const text = useText();
  const viewer = useViewer().data;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountIcon />}
        aria-haspopup="dialog"
        aria-label={`${text("shell.account")}: ${viewer?.displayName ?? ""}`}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <span className={styles.name}>{viewer?.displayName}</span>
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: "bottom", horizontal: "right" }}
        transformOrigin={{ vertical: "top", horizontal: "right" }}
        slotProps={{ paper: { role: "dialog", "aria-label": text("shell.account"), className: styles.menu ?? "" } }}
      >
        <div className={styles.who}>
          {viewer?.displayName} ({viewer?.username})
        </div>
        <Setting label={text("shell.language")}>
          <LanguageSwitch />
        </Setting>
        <Setting label={text("shell.theme")}>
          <ThemeChoice />
        </Setting>
        <Setting label={text("shell.mail.label")}>
          <ReminderMail />
        </Setting>
        <Divider />
        <AccountLink onClick={() => setAnchor(null)} />
        <SignOutButtons />
      </Popover>
    </>
  );
}

function Setting({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <span>{label}</span>
      {children}
    </div>
  );
}

function AccountLink({ onClick }: { onClick: () => void }) {
  const text = useText();
  const link = useViewLink();
  return (
    <div className={styles.acts}>
      <Button color="inherit" component={Link} to={link(paths.account)} onClick={onClick}>
        {text("shell.pages.account")}
      </Button>
    </div>
  );
}

function SignOutButtons() {
  const text = useText();
  const logout = useLogout();
  const signOut = (params: SignOut): void => void logout(params, undefined, false);
  return (
    <div className={styles.acts}>
      <Button color="inherit" onClick={() => signOut({ from: "HERE" })}>
        {text("shell.signOut")}
      </Button>
      <Button color="inherit" onClick={() => signOut({ from: "EVERYWHERE" })}>
        {text("shell.signOutEverywhere")}
      </Button>
    </div>
  );
}
