import Button from "@mui/material/Button";
import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import type { TierBreakdown } from "../../providers/queries/tierBreakdown.ts";
import { Panel } from "../../ui/Panel.tsx";
import styles from "./Origin.module.css";
import { OriginBeside } from "./OriginBeside.tsx";

/** Mức xếp loại năm nay từ đâu; asked for when it is opened. */
export function OriginPanel({ breakdown }: { breakdown: TierBreakdown }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const toggle = (
    <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      {text(isOpen ? "overview.origin.close" : "overview.origin.open")}
    </Button>
  );
  return (
    <div className={styles.room}>
      <Panel title={text("overview.origin.title", { year: breakdown.year })} act={toggle}>
        {isOpen ? (
          <OriginBeside breakdown={breakdown} />
        ) : (
          <p className={styles.lead}>{text("overview.origin.lead")}</p>
        )}
      </Panel>
    </div>
  );
}
