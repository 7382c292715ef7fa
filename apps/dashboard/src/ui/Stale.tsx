import type { ReactNode } from "react";
import { useText } from "../i18n/useText.ts";
import styles from "./State.module.css";

interface StaleProps {
  /** The figures inside answer the previous question. */
  readonly when: boolean;
  readonly children: ReactNode;
}

/** Keeps the old figures in sight, greyed, until the new ones are there. */
export function Stale({ when, children }: StaleProps) {
  const text = useText();
  return (
    <div aria-busy={when} className={when ? styles.stale : undefined}>
      <span role="status" className="unseen">
        {when ? text("states.updating") : ""}
      </span>
      {children}
    </div>
  );
}
