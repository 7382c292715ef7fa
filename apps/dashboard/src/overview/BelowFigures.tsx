import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { TierBreakdown } from "../providers/queries/tierBreakdown.ts";
import { Comparison } from "./Comparison.tsx";
import styles from "./Overview.module.css";
import { OriginPanel } from "./origin/OriginPanel.tsx";
import { PartOfTree } from "./PartOfTree.tsx";
import { QuotaPanel } from "./QuotaPanel.tsx";
import { ReturnShareNote } from "./ReturnShareNote.tsx";
import { SubmissionPanel } from "./SubmissionPanel.tsx";
import { WarningPanel } from "./WarningPanel.tsx";

export interface BelowFiguresProps {
  readonly breakdown: UseInfiniteQueryResult<InfiniteData<TierBreakdown>>;
  readonly first: TierBreakdown;
}

/** The trouble, then the comparison. It quotes the rules, so all of them come with it. */
export function BelowFigures({ breakdown, first }: BelowFiguresProps) {
  return (
    <>
      <PartOfTree breakdown={first} />
      <ReturnShareNote />
      <div className={styles.trouble}>
        <QuotaPanel />
        <WarningPanel />
        <SubmissionPanel />
      </div>
      {first.rulesHeld && <OriginPanel breakdown={first} />}
      <Comparison breakdown={breakdown} />
    </>
  );
}
