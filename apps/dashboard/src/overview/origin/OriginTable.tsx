import { OriginPart, originPartLabels, regimeChange } from "@xep-loai/domain";
import type { ReactNode } from "react";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { YearFigures } from "../../providers/queries/tierBreakdown.ts";
import type { TierOrigin } from "../../providers/queries/tierOrigin.ts";
import stacked from "../../ui/stacked.module.css";
import table from "../../ui/table.module.css";
import styles from "./Origin.module.css";
import { OriginDocuments } from "./OriginDocuments.tsx";
import { OriginRules } from "./OriginRules.tsx";
import { OriginScopes } from "./OriginScopes.tsx";
import { OriginTiers } from "./OriginTiers.tsx";

interface OriginTableProps {
  /** The year looked at, then the one beside it, if any. */
  readonly origins: readonly TierOrigin[];
  readonly trend: readonly YearFigures[];
}

/** A column per year; its result, its documents, then what made the tiers, part by part. */
export function OriginTable({ origins, trend }: OriginTableProps) {
  const text = useText();
  const said = useSaid();
  const parts = Object.values(OriginPart).filter((part) =>
    origins.some(({ rules }) => rules.some((rule) => rule.part === part)),
  );
  return (
    <>
      <RegimesDiffer origins={origins} />
      <div className={table.frame}>
        <table className={`${table.table} ${stacked.stacked} ${styles.origin}`}>
          <thead>
            <tr>
              <th scope="col">{text("overview.origin.part")}</th>
              {origins.map(({ year }) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row name={text("overview.origin.result")} origins={origins}>
              {(origin) => <OriginTiers point={trend.find(({ year }) => year === origin.year)} />}
            </Row>
            <Row name={text("overview.origin.documents")} origins={origins}>
              {(origin) => <OriginDocuments origin={origin} />}
            </Row>
            {parts.map((part) => (
              <Row key={part} name={said(originPartLabels[part])} origins={origins}>
                {({ rules, scopes }) => (
                  <>
                    {part === "QUOTA" && <OriginScopes scopes={scopes} />}
                    <OriginRules rules={rules.filter((rule) => rule.part === part)} />
                  </>
                )}
              </Row>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly origins: readonly TierOrigin[];
  readonly children: (origin: TierOrigin) => ReactNode;
}

const Row = ({ name, origins, children }: RowProps) => (
  <tr>
    <th scope="row">{name}</th>
    {origins.map((origin) => (
      <td key={origin.year} data-label={String(origin.year)}>
        {children(origin)}
      </td>
    ))}
  </tr>
);

/** Tiers of other rules mean other things: said before they are set side by side. */
function RegimesDiffer({ origins: [now, other] }: Pick<OriginTableProps, "origins">) {
  const said = useSaid();
  if (!now || !other) return null;
  const [before, after] = now.year > other.year ? [other, now] : [now, other];
  const change = regimeChange(before, after);
  return change && <p className={styles.differ}>≠ {said(change.message)}</p>;
}
