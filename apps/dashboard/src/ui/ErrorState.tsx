import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { useText } from "../i18n/useText.ts";
import styles from "./State.module.css";

interface ErrorStateProps {
  /** What happened. */
  readonly title: string;
  /** What was kept and what to do. */
  readonly advice: string;
  /** Finds the entry in the server's log. */
  readonly traceId?: string | null;
  readonly onRetry?: (() => void) | undefined;
  /** Another way out, e.g. a link to the viewer's own unit. */
  readonly act?: ReactNode;
  readonly compact?: boolean;
}

/** What happened, what was kept, what to do. */
export function ErrorState({ title, advice, traceId, onRetry, act, compact = false }: ErrorStateProps) {
  const text = useText();
  return (
    <section role="alert" className={`${styles.state} ${compact ? styles.compact : ""}`}>
      <h2>{title}</h2>
      <p>{advice}</p>
      {traceId && <p className={styles.trace}>{text("states.failed.trace", { traceId })}</p>}
      <div className={styles.acts}>
        {onRetry && (
          <Button variant="outlined" onClick={onRetry}>
            {text("states.retry")}
          </Button>
        )}
        {act}
      </div>
    </section>
  );
}
