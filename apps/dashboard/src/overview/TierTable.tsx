import { tiersHighestFirst } from "@xep-loai/domain";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { TierBreakdownRow } from "../providers/queries/tierBreakdown.ts";
import type { TierFigures } from "../ui/figures.ts";
import { toBeRated } from "../ui/figures.ts";
import table from "../ui/table.module.css";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

interface TierTableProps {
  readonly rows: readonly TierBreakdownRow[];
  readonly total: TierFigures;
}

/** The bars as figures: counts and percentages of the rated. */
export function TierTable({ rows, total }: TierTableProps) {
  const text = useText();
  const link = useViewLink();
  return (
    <div className={table.frame}>
      <table className={table.table}>
        <TierTableHead />
        <tbody>
          <tr className={table.total}>
            <th scope="row" className={table.first}>
              {text("overview.bars.total")}
            </th>
            <FigureCells figures={total} />
          </tr>
          {rows.map(({ organisation, figures }) => (
            <tr key={organisation.id}>
              <th scope="row" className={table.first}>
                <Link to={link(paths.overview, { organisationId: organisation.id })}>{organisation.name}</Link>
              </th>
              <FigureCells figures={figures} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TierTableHead() {
  const text = useText();
  return (
    <thead>
      <tr>
        <th rowSpan={2} className={`${table.first} ${table.widest}`}>
          {text("overview.bars.organisation")}
        </th>
        <th rowSpan={2} className={table.number} title={text("overview.bars.toBeRatedFull")}>
          {text("overview.bars.toBeRated")}
        </th>
        <th rowSpan={2} className={table.number} title={text("overview.bars.ratedFull")}>
          {text("overview.bars.rated")}
        </th>
        {tiersHighestFirst.map((tier) => (
          <th key={tier} colSpan={2} scope="colgroup" className={table.middle} title={text(`words.tier.${tier}`)}>
            {text(`words.tierWord.${tier}`)}
          </th>
        ))}
        <th rowSpan={2} className={table.number} title={text("overview.bars.pendingFull")}>
          {text("overview.bars.pending")}
        </th>
        <th rowSpan={2} className={table.number} title={text("overview.bars.notRatedFull")}>
          {text("overview.bars.notRated")}
        </th>
      </tr>
      <tr>
        {tiersHighestFirst.flatMap((tier) => [
          <th key={`${tier}-number`} className={table.number}>
            {text("overview.bars.number")}
          </th>,
          <th key={`${tier}-percent`} className={table.number} title={text("overview.bars.percentOfRated")}>
            {text("overview.bars.percent")}
          </th>,
        ])}
      </tr>
    </thead>
  );
}

function FigureCells({ figures }: { figures: TierFigures }) {
  const { count, percent } = useFigures();
  const cells = [
    count(toBeRated(figures)),
    count(figures.rated),
    ...figures.tiers.flatMap((share) => [count(share.count), percent(share.percent)]),
    count(figures.pending),
    count(figures.notRated),
  ];
  return cells.map((cell, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed
    <td key={index} className={table.number}>
      {cell}
    </td>
  ));
}
