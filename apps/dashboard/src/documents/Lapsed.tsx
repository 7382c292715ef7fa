import EndedIcon from "@mui/icons-material/HistoryOutlined";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Document } from "../providers/queries/document.ts";
import { Mark } from "../ui/Mark.tsx";
import styles from "./Documents.module.css";

/** Says that a document holds no longer in the year, and by which document of the Centre. */
export function Lapsed({ by: { shortTitle } }: { by: NonNullable<Document["lapsed"]> }) {
  const text = useText();
  const said = useSaid();
  return (
    <div>
      <Mark tone="amber" icon={EndedIcon}>
        {text("documents.lapsed.mark")}
      </Mark>
      <p className={styles.quiet}>{text("documents.lapsed.why", { document: said(shortTitle) })}</p>
    </div>
  );
}
