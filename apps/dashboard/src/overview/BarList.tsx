import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { TierBreakdownRow } from "../providers/queries/tierBreakdown.ts";
import { Count } from "../ui/Count.tsx";
import { Percent } from "../ui/Percent.tsx";
import { TierBar } from "../ui/TierBar.tsx";
import table from "../ui/table.module.css";
import { OutcomeCount } from "../view/OutcomeCount.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./BarList.module.css";

/** A bar per unit with the figures one reads first: how many are rated, and the share of the top tier. */
export function BarList({ rows }: { rows: readonly TierBreakdownRow[] }) {
  const text = useText();
  return (
    <div className={table.frame}>
      <table className={`${table.table} ${styles.bars}`}>
        <thead>
          <tr>
            <th className={`${table.first} ${styles.name}`}>{text("overview.bars.organisation")}</th>
            <th className={styles.bar}>{text("overview.bars.bar")}</th>
            <th className={table.number}>{text("overview.bars.rated")}</th>
            <th className={table.number}>{text("words.tierWord.EXCELLENT")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BarRow key={row.organisation.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BarRow({ row: { organisation, figures } }: { row: TierBreakdownRow }) {
  const link = useViewLink();
  const excellent = figures.tiers.find(({ tier }) => tier === "EXCELLENT");
  return (
    <tr className={styles.row}>
      <th scope="row" className={table.first}>
        <Link
          className={styles.link}
          title={organisation.name}
          to={link(paths.overview, { organisationId: organisation.id })}
        >
          {organisation.name}
        </Link>
      </th>
      <td>
        <TierBar figures={figures} />
      </td>
      <td className={table.number}>
        <Count value={figures.rated} />
      </td>
      <td className={table.number}>
        <Percent value={excellent?.percent} /> (
        <span className={styles.above}>
          <OutcomeCount value={excellent?.count} outcome="EXCELLENT" of={{ organisationId: organisation.id }} />
        </span>
        )
      </td>
    </tr>
  );
}
