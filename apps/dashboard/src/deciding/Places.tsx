import { tiersHighestFirst } from "@xep-loai/domain";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { QuotaUse } from "../providers/queries/quotaUses.ts";
import { QuotaState } from "../quotas/index.ts";
import stacked from "../ui/stacked.module.css";
import { TableFrame } from "../ui/TableFrame.tsx";
import table from "../ui/table.module.css";
import { useTierNames } from "../ui/tierNames.ts";
import styles from "./Deciding.module.css";

interface PlacesProps {
  readonly now: QuotaUse;
  /** As it would stand if what is tried were decided; null: nothing is tried. */
  readonly tried: QuotaUse | null;
}

/** How many stand at each tier and how many places are left, under both readings of the clause. */
export function Places({ now, tried }: PlacesProps) {
  const text = useText();
  const { word } = useTierNames();
  const lefts = useLefts(now);
  return (
    <TableFrame label={text("deciding.places.label")} className={styles.places}>
      <table className={`${table.table} ${stacked.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{text("deciding.places.state")}</th>
            {tiersHighestFirst.map((tier) => (
              <th key={tier} scope="col" className={table.number}>
                {word(tier)}
              </th>
            ))}
            <th scope="col" className={table.number}>
              {text("deciding.places.pending")}
            </th>
            {lefts.map(({ name }) => (
              <th key={name} scope="col" className={table.number}>
                {name}
              </th>
            ))}
            <th scope="col">{text("quotas.status")}</th>
          </tr>
        </thead>
        <tbody>
          <PlacesRow name={text("deciding.places.now")} use={now} />
          {tried && <PlacesRow isTrial name={text("deciding.places.tried")} use={tried} />}
        </tbody>
      </table>
    </TableFrame>
  );
}

interface PlacesRowProps {
  readonly name: string;
  readonly use: QuotaUse;
  readonly isTrial?: boolean;
}

function PlacesRow({ name, use, isTrial = false }: PlacesRowProps) {
  const text = useText();
  const { count } = useFigures();
  const { word } = useTierNames();
  return (
    <tr className={isTrial ? styles.trial : undefined}>
      <th scope="row">{name}</th>
      {tiersHighestFirst.map((tier) => (
        <td key={tier} className={table.number} data-label={word(tier)}>
          {count(use[countOf[tier]])}
        </td>
      ))}
      <td className={table.number} data-label={text("deciding.places.pending")}>
        {count(use.pending)}
      </td>
      {useLefts(use).map((left) => (
        <td key={left.name} className={table.number} data-label={left.name}>
          <strong>
            {left.places < 0 ? text("deciding.places.over", { count: count(-left.places) }) : count(left.places)}
          </strong>{" "}
          <span className={styles.small}>{text("deciding.places.of", { max: count(left.max) })}</span>
        </td>
      ))}
      <td>
        <QuotaState use={use} />
      </td>
    </tr>
  );
}

const countOf = {
  EXCELLENT: "excellent",
  GOOD: "good",
  COMPLETED: "completed",
  NOT_COMPLETED: "notCompleted",
} as const;

/** Places left under each reading; where all rated are the base, the readings are one. */
function useLefts({ excellent, maxGoodOnly, maxGoodAndAbove, base }: QuotaUse) {
  const text = useText();
  const left = (name: string, max: number) => ({ name, max, places: max - excellent });
  if (base === "ALL_RATED") return [left(text("deciding.places.leftOfAll"), maxGoodOnly)];
  return [left(text("deciding.places.left"), maxGoodOnly), left(text("deciding.places.leftAndAbove"), maxGoodAndAbove)];
}
