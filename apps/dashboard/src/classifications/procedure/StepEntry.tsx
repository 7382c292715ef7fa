import WarningIcon from "@mui/icons-material/WarningAmberOutlined";
import { citationText } from "@xep-loai/domain";
import { useFigures } from "../../i18n/useFigures.ts";
import { useLanguage, useText } from "../../i18n/useText.ts";
import type { Opinion, ProcedureStep } from "../../providers/queries/procedure.ts";
import { Mark } from "../../ui/Mark.tsx";
import { TierChip } from "../../ui/TierChip.tsx";
import styles from "./Procedure.module.css";
import { useBodyNames } from "./useBodyNames.ts";

interface StepEntryProps {
  readonly step: ProcedureStep;
  /** They are the ones who took the step of that name. */
  readonly opinions: readonly Opinion[];
}

/** One step: who took it, when, what it came to, and whom the documents ask for. */
export function StepEntry({ step, opinions }: StepEntryProps) {
  const text = useText();
  const { date } = useFigures();
  const who = useWho(step, opinions);
  const { by, on, tier, expected } = step;
  const isTaken = by !== null || on !== null;
  return (
    <li className={on || tier ? undefined : styles.wide}>
      <span className={styles.name}>{text(`procedure.step.${step.step}`)}</span>
      <div>
        {isTaken ? who && <span>{who}</span> : <span className={styles.quiet}>{text("procedure.notTaken")}</span>}{" "}
        {by && expected.length > 0 && !expected.includes(by) && (
          <Mark tone="amber" icon={WarningIcon}>
            {text("procedure.other")}
          </Mark>
        )}
        <AskedOfWhom step={step} />
      </div>
      {(on || tier) && <span>{on && date(on)}</span>}
      {tier && (
        <span>
          <TierChip tier={tier} />
        </span>
      )}
    </li>
  );
}

function useWho({ step, by }: ProcedureStep, opinions: readonly Opinion[]): string | null {
  const bodies = useBodyNames();
  if (step !== "OPINION") return by && bodies([by]);
  const givers = opinions.filter(({ givenOn }) => givenOn !== null).map(({ giver }) => giver);
  return givers.join("; ");
}

/** Nothing is said where the documents are silent; whom they ask for is said where it is not plainly who took it. */
function AskedOfWhom({ step: { expected, by, citation } }: { step: ProcedureStep }) {
  const text = useText();
  const bodies = useBodyNames();
  const language = useLanguage();
  if (expected.length === 0) return null;
  const place = citation && <cite>{citationText(citation, language)}</cite>;
  if (expected.length === 1 && expected[0] === by)
    return (
      <p className={styles.quiet}>
        {text("procedure.byRule")} {place}
      </p>
    );
  return (
    <p className={styles.quiet}>
      {text("procedure.asked", { bodies: bodies(expected) })}
      {place && <> · {place}</>}
    </p>
  );
}
