import CopyIcon from "@mui/icons-material/ContentCopyOutlined";
import PrintIcon from "@mui/icons-material/PrintOutlined";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useViewer } from "../providers/queries/viewer.ts";
import styles from "./Account.module.css";

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Shown this once: to be printed, or copied to where passwords are kept. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const text = useText();
  const username = useViewer().data?.username ?? "";
  return (
    <>
      <p>{text("account.recovery.lead")}</p>
      <div className={styles.quiet}>{text("account.recovery.of", { product: text("shell.product"), username })}</div>
      <ol className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className={`${styles.acts} no-print`}>
        <CopyButton content={codes.join("\n")} />
        <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {text("account.recovery.print")}
        </Button>
        <Button variant="contained" onClick={onKept}>
          {text("account.recovery.kept")}
        </Button>
      </div>
    </>
  );
}

/** Browsers give the clipboard to https and to this machine alone; elsewhere the codes can still be marked. */
function CopyButton({ content }: { content: string }) {
  const text = useText();
  const [isCopied, setCopied] = useState(false);
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) return null;
  const copy = (): void =>
    void clipboard.writeText(content).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Button variant="outlined" startIcon={<CopyIcon />} onClick={copy}>
      {text(isCopied ? "account.recovery.copied" : "account.recovery.copy")}
    </Button>
  );
}
