import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { TierOrigin } from "../../providers/queries/tierOrigin.ts";
import styles from "./Origin.module.css";

const kinds = ["exceeded", "onlyIfInclusive", "onlyIfSmallBase", "raised"] as const;

/** The usual share, and how the quota's scopes stand; those that keep to the usual share are the rest. */
export function OriginScopes({ scopes }: { scopes: TierOrigin["scopes"] }) {
  const text = useText();
  const { count } = useFigures();
  const said = kinds
    .filter((kind) => scopes[kind] > 0)
    .map((kind) => text(`overview.origin.scopes.${kind}`, { count: count(scopes[kind]), pct: scopes.raisedPct ?? "" }));
  return (
    <div className={styles.scopes}>
      <UsualShare scopes={scopes} />
      {text("overview.origin.scopes.total", { smart_count: scopes.total, count: count(scopes.total) })}
      {said.length > 0 && `: ${said.join(", ")}`}
    </div>
  );
}

/** Lower documents may state other shares for those below them. */
function UsualShare({ scopes: { usualFromPct: from, usualToPct: to } }: { scopes: TierOrigin["scopes"] }) {
  const text = useText();
  if (from === null || to === null) return null;
  const said =
    from === to
      ? text("overview.origin.scopes.usual", { pct: to })
      : text("overview.origin.scopes.usualFromTo", { from, to });
  return `${said}. `;
}
