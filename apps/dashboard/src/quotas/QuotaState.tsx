import FullIcon from "@mui/icons-material/DonutLargeOutlined";
import Tooltip from "@mui/material/Tooltip";
import { citationText } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useLanguage, useText } from "../i18n/useText.ts";
import type { RaisingDecision } from "../providers/queries/outstandingDecisions.ts";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import { Mark } from "../ui/Mark.tsx";
import { QuotaBadge } from "../ui/QuotaBadge.tsx";
import styles from "./QuotaTable.module.css";

/** Within, at the limit, or over; and what to know about the count. */
export function QuotaState({ use }: { use: QuotaUse }) {
  const text = useText();
  const isFull = use.status === "OK" && use.light === "AMBER";
  return (
    <>
      {isFull && isNothing(use) ? (
        <Mark tone="quiet" icon={FullIcon}>
          0/0
        </Mark>
      ) : isFull ? (
        <Mark tone="amber" icon={FullIcon}>
          {text("quotas.atLimit")}
        </Mark>
      ) : (
        <QuotaBadge worst={use.status} />
      )}
      <QuotaNotes use={use} />
    </>
  );
}

/** No place, and nobody who takes one: nothing to look after. */
const isNothing = ({ excellent, maxGoodOnly }: QuotaUse): boolean => excellent === 0 && maxGoodOnly === 0;

function QuotaNotes({ use }: { use: QuotaUse }) {
  const text = useText();
  const { count } = useFigures();
  const { provisional, pending, special, raisedBy, lessThanSmall, pct } = use;
  const wider = use.ruleId.startsWith("QD366.") ? "outstanding" : "special";
  return (
    <p className={styles.notes}>
      <SmallNote use={use} />
      <BaseNote use={use} />
      {lessThanSmall && <Note short={text("quotas.lessThanSmall")} long={text("quotas.lessThanSmallLong")} />}
      {special && !raisedBy && <Note short={text(`quotas.${wider}`)} long={text(`quotas.${wider}Long`, { pct })} />}
      {raisedBy && <RaisedNote decision={raisedBy} />}
      {provisional && (
        <Note
          short={text("quotas.provisional")}
          long={text("quotas.provisionalLong", { smart_count: pending, count: count(pending) })}
        />
      )}
    </p>
  );
}

/** A place too small for a share: by those it would be taken of, or by everybody there. */
function SmallNote({ use: { smallBase, headCount, status } }: { use: QuotaUse }) {
  const text = useText();
  const { count } = useFigures();
  if (!smallBase) return null;
  if (status === "OK_ONLY_IF_SMALL_BASE")
    return <Note short={text("quotas.smallBase")} long={text("quotas.toleratedLong")} />;
  if (headCount === null) return <Note short={text("quotas.smallBase")} long={text("quotas.smallBaseLong")} />;
  return <Note short={text("quotas.smallCell", { count: count(headCount) })} long={text("quotas.smallCellLong")} />;
}

/** Which reading of the clause leaves it within (rules.md C3; rules-2025.md D1); that of KH 57 names no base at all. */
function BaseNote({ use: { status, ruleId, citation } }: { use: QuotaUse }) {
  const text = useText();
  const cited = citationText(citation, useLanguage());
  if (status !== "OK_ONLY_IF_INCLUSIVE" || ruleId.startsWith("KH57.")) return null;
  return <Note short={text("quotas.baseOpen")} long={text("quotas.baseOpenLong", { citation: cited })} />;
}

const Note = ({ short, long }: { short: string; long: string }) => (
  <Tooltip title={long} describeChild>
    <span className={styles.note}>{short}</span>
  </Tooltip>
);

/** The document by which the share is wider. */
function RaisedNote({ decision: { rate, number, decidedOn, byBody } }: { decision: RaisingDecision }) {
  const text = useText();
  const { date } = useFigures();
  const long = text("quotas.raise.document", { number, day: date(decidedOn), body: byBody });
  return (
    <Note
      short={text("quotas.raise.byDocument", { rate, number })}
      long={`${text("quotas.outstandingLong", { pct: rate })}, ${long}`}
    />
  );
}
