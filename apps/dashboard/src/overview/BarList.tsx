import { topTier } from "@xep-loai/domain";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { TierBreakdownRow } from "../providers/queries/tierBreakdown.ts";
import { Count } from "../ui/Count.tsx";
import type { TierFigures } from "../ui/figures.ts";
import { Percent } from "../ui/Percent.tsx";
import { TierBar } from "../ui/TierBar.tsx";
import table from "../ui/table.module.css";
import { useTierNames } from "../ui/tierNames.ts";
import { OutcomeCount } from "../view/OutcomeCount.tsx";
import { paths } from "../view/paths.ts";
import type { Counted } from "../view/useCountedList.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./BarList.module.css";

interface BarListProps {
  readonly rows: readonly TierBreakdownRow[];
  /** At the unit itself; null where nobody is rated there. */
  readonly own: TierFigures | null;
}

/** A bar per unit with the figures one reads first: how many are rated, and the share of the top tier. */
export function BarList({ rows, own }: BarListProps) {
  const text = useText();
  const { word } = useTierNames();
  return (
    <div className={table.frame}>
      <table className={`${table.table} ${styles.bars}`}>
        <thead>
          <tr>
            <th className={`${table.first} ${styles.name}`}>{text("overview.bars.organisation")}</th>
            <th className={styles.bar}>{text("overview.bars.bar")}</th>
            <th className={table.number}>{text("overview.bars.rated")}</th>
            <th className={table.number}>{word(topTier)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BarRow key={row.organisation.id} row={row} />
          ))}
          {own && <OwnRow figures={own} />}
        </tbody>
      </table>
    </div>
  );
}

function BarRow({ row: { organisation, figures } }: { row: TierBreakdownRow }) {
  const link = useViewLink();
  const of = { organisationId: organisation.id };
  return (
    <tr className={styles.row}>
      <th scope="row" className={table.first}>
        <Link className={styles.link} title={organisation.name} to={link(paths.overview, of)}>
          {organisation.name}
        </Link>
      </th>
      <BarCells figures={figures} of={of} />
    </tr>
  );
}

/** Those at the unit itself: without them the rows do not add up to the whole. */
function OwnRow({ figures }: { figures: TierFigures }) {
  const text = useText();
  return (
    <tr>
      <th scope="row" className={table.first}>
        {text("overview.bars.own")}
      </th>
      <BarCells figures={figures} onlyHere />
    </tr>
  );
}

interface BarCellsProps extends Pick<Counted, "of" | "onlyHere"> {
  readonly figures: TierFigures;
}

function BarCells({ figures, ...where }: BarCellsProps) {
  const excellent = figures.tiers.find(({ tier }) => tier === topTier);
  return (
    <>
      <td>{figures.total > 0 ? <TierBar figures={figures} /> : <NoBar />}</td>
      <td className={table.number}>
        <Count value={figures.rated} />
      </td>
      <td className={table.number}>
        <Percent value={excellent?.percent} /> (
        <span className={styles.above}>
          <OutcomeCount value={excellent?.count} outcome={topTier} {...where} />
        </span>
        )
      </td>
    </>
  );
}

/** An empty bar would look like one whose subjects wait. */
function NoBar() {
  const text = useText();
  return <span className={styles.none}>{text("overview.bars.none")}</span>;
}
