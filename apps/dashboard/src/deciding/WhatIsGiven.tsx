import { tiersHighestFirst } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import { TierChip } from "../ui/TierChip.tsx";
import { useTierNames } from "../ui/tierNames.ts";
import { type Choices, tierOf } from "./choices.ts";
import styles from "./Deciding.module.css";

interface WhatIsGivenProps {
  readonly step: "decide" | "appraise";
  readonly rows: readonly Candidate[];
  readonly choices: Choices;
  /** As it would stand. */
  readonly quota: QuotaUse;
}

/** How many at each tier, the sum of the quota, and who is given another tier than proposed. */
export function WhatIsGiven({ step, rows, choices, quota }: WhatIsGivenProps) {
  const text = useText();
  const said = useSaid();
  const { count } = useFigures();
  const { word } = useTierNames();
  const others = rows.filter((row) => tierOf(row, choices) !== row.proposedTier);
  return (
    <>
      <ul className={styles.tiers} aria-label={text("deciding.decide.counts")}>
        {tiersHighestFirst.map((tier) => (
          <li key={tier}>
            <TierChip tier={tier} />{" "}
            <strong>{count(rows.filter((row) => tierOf(row, choices) === tier).length)}</strong>
          </li>
        ))}
      </ul>
      <p className={styles.lead}>{said(quota.arithmetic)}</p>
      {others.length > 0 && (
        <details>
          <summary>{text("deciding.decide.otherwise", { smart_count: others.length, count: others.length })}</summary>
          <ul className={styles.others}>
            {others.map((row) => (
              <li key={row.id}>
                {text(`deciding.${step}.instead`, {
                  name: row.subjectName,
                  proposed: row.proposedTier ? word(row.proposedTier) : text("words.none"),
                  tier: word(tierOf(row, choices) ?? "NOT_COMPLETED"),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
