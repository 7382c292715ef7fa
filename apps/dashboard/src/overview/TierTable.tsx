import { tiersHighestFirst } from "@xep-loai/domain";
import { Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { TierBreakdownRow } from "../providers/queries/tierBreakdown.ts";
import { Count } from "../ui/Count.tsx";
import type { TierFigures } from "../ui/figures.ts";
import { toBeRated } from "../ui/figures.ts";
import { Percent } from "../ui/Percent.tsx";
import table from "../ui/table.module.css";
import { useTierNames } from "../ui/tierNames.ts";
import { OutcomeCount } from "../view/OutcomeCount.tsx";
import { paths } from "../view/paths.ts";
import type { Counted } from "../view/useCountedList.ts";
import { useViewLink } from "../view/useView.ts";

interface TierTableProps {
  readonly rows: readonly TierBreakdownRow[];
  readonly total: TierFigures;
  /** At the unit itself, without its subordinates; null where nobody is rated there. */
  readonly own: TierFigures | null;
}

/** The bars as figures: counts and percentages of the rated. */
export function TierTable({ rows, total, own }: TierTableProps) {
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
              <FigureCells figures={figures} of={{ organisationId: organisation.id }} />
            </tr>
          ))}
          {own && (
            <tr>
              <th scope="row" className={table.first}>
                {text("overview.bars.own")}
              </th>
              <FigureCells figures={own} onlyHere />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function TierTableHead() {
  const text = useText();
  const { full, word } = useTierNames();
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
          <th key={tier} colSpan={2} scope="colgroup" className={table.middle} title={full(tier)}>
            {word(tier)}
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

interface FigureCellsProps extends Pick<Counted, "of" | "onlyHere"> {
  readonly figures: TierFigures;
}

function FigureCells({ figures, ...where }: FigureCellsProps) {
  return (
    <>
      <NumberCell>
        <Count value={toBeRated(figures)} />
      </NumberCell>
      <NumberCell>
        <Count value={figures.rated} />
      </NumberCell>
      {figures.tiers.map(({ tier, count, percent }) => (
        <Fragment key={tier}>
          <NumberCell>
            <OutcomeCount value={count} outcome={tier} {...where} />
          </NumberCell>
          <NumberCell>
            <Percent value={percent} />
          </NumberCell>
        </Fragment>
      ))}
      <NumberCell>
        <OutcomeCount value={figures.pending} outcome="PENDING" {...where} />
      </NumberCell>
      <NumberCell>
        <Count value={figures.notRated} />
      </NumberCell>
    </>
  );
}

const NumberCell = ({ children }: { children: ReactNode }) => <td className={table.number}>{children}</td>;
