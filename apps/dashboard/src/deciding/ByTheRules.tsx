import { lowestTier, topTier } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import { useTierNames, useTopNames } from "../ui/tierNames.ts";
import styles from "./Deciding.module.css";

interface ByTheRulesProps {
  readonly row: Candidate;
  /** Id of where the rules unfold. */
  readonly below: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The highest tier the rules leave open, and the first reason why it is not the top one; all of them unfold below. */
export function ByTheRules({ row, below, isOpen, onToggle }: ByTheRulesProps) {
  const text = useText();
  const said = useSaid();
  const top = useTopNames();
  const [first] = row.notExcellent;
  const count = row.notExcellent.length;
  return (
    <>
      <UpTo row={row} />{" "}
      {first && (
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={isOpen}
          aria-controls={below}
          aria-label={text("deciding.table.whyOf", { name: row.subjectName, count, ...top })}
          onClick={onToggle}
        >
          {text("deciding.table.why", { smart_count: count, count })}
        </button>
      )}
      {first && <p className={styles.reason}>{said(first.message)}</p>}
    </>
  );
}

function UpTo({ row: { ceiling, forced } }: Pick<ByTheRulesProps, "row">) {
  const text = useText();
  const { word } = useTierNames();
  if (forced) return <strong>{text("deciding.table.forced", { tier: word(lowestTier) })}</strong>;
  if (ceiling === null) return <strong>{text("deciding.table.none")}</strong>;
  if (ceiling === topTier) return text("deciding.table.open", { top: word(topTier) });
  return text("deciding.table.upTo", { tier: word(ceiling) });
}
