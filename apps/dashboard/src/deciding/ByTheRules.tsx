import RefusedIcon from "@mui/icons-material/ReportOutlined";
import WaitsIcon from "@mui/icons-material/WarningAmberOutlined";
import { lowestTier, topTier } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import type { Finding } from "../providers/queries/finding.ts";
import type { TriedResult } from "../providers/queries/whatIf.ts";
import { Mark } from "../ui/Mark.tsx";
import { useTierNames } from "../ui/tierNames.ts";
import styles from "./Deciding.module.css";

interface ByTheRulesProps {
  readonly row: Candidate;
  readonly tried: TriedResult | undefined;
  /** What stands against the tier considered, else against the top one. */
  readonly findings: readonly Finding[];
  /** Id of where the rules unfold. */
  readonly below: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Whether the tier considered may be decided, the highest one that may, and the first reason; all of them unfold below. */
export function ByTheRules({ row, tried, findings, below, isOpen, onToggle }: ByTheRulesProps) {
  const text = useText();
  const said = useSaid();
  const [first] = findings;
  const count = findings.length;
  return (
    <>
      <Refused tried={tried} />
      {!(row.ceiling === null && tried?.proposal === "REFUSED") && <UpTo row={row} />}{" "}
      {first && (
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={isOpen}
          aria-controls={isOpen ? below : undefined}
          aria-label={text("deciding.table.whyOf", { name: row.subjectName, smart_count: count, count })}
          onClick={onToggle}
        >
          {text("deciding.table.why", { smart_count: count, count })}
        </button>
      )}
      {first && <p className={styles.reason}>{said(first.message)}</p>}
    </>
  );
}

function Refused({ tried }: Pick<ByTheRulesProps, "tried">) {
  const text = useText();
  if (!tried || tried.proposal === "ACCEPTED") return null;
  const [tone, icon, words] = tried.leftToAuthority
    ? (["amber", WaitsIcon, "leftToAuthority"] as const)
    : tried.proposal === "NEEDS_ATTESTATION"
      ? (["amber", WaitsIcon, "needsAttestation"] as const)
      : (["red", RefusedIcon, "refused"] as const);
  return (
    <div>
      <Mark tone={tone} icon={icon}>
        {text(`deciding.trial.${words}`)}
      </Mark>
    </div>
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
