import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Recheck } from "../providers/queries/classification.ts";
import own from "./Acts.module.css";
import { RecheckCause } from "./RecheckCause.tsx";

/** Flags that are gone, folded: what raised them and what came of them. */
export function ResolvedRechecks({ rechecks }: { rechecks: readonly Recheck[] }) {
  const text = useText();
  if (rechecks.length === 0) return null;
  return (
    <details className={own.earlier}>
      <summary>{text("rerating.recheck.resolved", { smart_count: rechecks.length })}</summary>
      {rechecks.map((recheck) => (
        <div key={recheck.id}>
          <RecheckCause recheck={recheck} />
          <Resolution recheck={recheck} />
        </div>
      ))}
    </details>
  );
}

function Resolution({ recheck: { note, resolvedByName, resolvedAt } }: { recheck: Recheck }) {
  const text = useText();
  const { moment } = useFigures();
  return (
    <p>
      {note ?? text("rerating.recheck.withdrawn")}
      {resolvedByName && ` · ${resolvedByName}`}
      {resolvedAt && ` · ${moment(resolvedAt)}`}
    </p>
  );
}
