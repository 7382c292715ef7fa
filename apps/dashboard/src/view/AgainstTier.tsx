import RefusedIcon from "@mui/icons-material/ReportOutlined";
import WaitsIcon from "@mui/icons-material/WarningAmberOutlined";
import { useText } from "../i18n/useText.ts";
import type { TriedResult } from "../providers/queries/whatIf.ts";
import { Mark } from "../ui/Mark.tsx";
import styles from "./AgainstTiers.module.css";
import { FindingSaid } from "./FindingSaid.tsx";

/** What the rules say against one tier before it is given: that they bar it, or what has to be met before the decision. */
export function AgainstTier({ tried: { isBarred, leftToAuthority, against } }: { readonly tried: TriedResult }) {
  const text = useText();
  if (!leftToAuthority && against.length === 0) return null;
  const words = isBarred ? "barred" : leftToAuthority ? "leftOne" : "open";
  return (
    <div className={styles.told} aria-live="polite">
      <Mark tone={isBarred ? "red" : "amber"} icon={isBarred ? RefusedIcon : WaitsIcon}>
        {text(`deciding.told.${words}`)}
      </Mark>
      <ul>
        {against.map((finding) => (
          <FindingSaid key={finding.ruleId} finding={finding} isAnswer={isBarred} />
        ))}
      </ul>
    </div>
  );
}
