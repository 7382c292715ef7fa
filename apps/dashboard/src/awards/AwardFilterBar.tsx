import Button from "@mui/material/Button";
import type { Award } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { Choice } from "../ui/Choice.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import styles from "./Awards.module.css";
import { type AwardFilters, areNarrow, noFilters } from "./awardFilters.ts";

interface AwardFilterBarProps extends FiltersInUrl<AwardFilters> {
  /** Those the rules of the unit know. */
  readonly awards: readonly Award[];
}

/** Which award, chosen or not. */
export function AwardFilterBar({ awards, filters, change }: AwardFilterBarProps) {
  const text = useText();
  return (
    <div className={`${styles.filters} no-print`}>
      <Choice
        label={text("awards.filters.award")}
        any={text("awards.filters.anyAward")}
        options={awards.map((value) => ({ value, name: text(`awards.award.${value}`) }))}
        chosen={filters.award}
        onChoose={(award) => change({ award })}
      />
      <Choice
        label={text("awards.filters.chosen")}
        any={text("awards.filters.anyChosen")}
        options={(["yes", "no"] as const).map((value) => ({ value, name: text(`awards.filters.${value}`) }))}
        chosen={filters.chosen}
        onChoose={(chosen) => change({ chosen })}
      />
      {areNarrow(filters) && <Button onClick={() => change(noFilters)}>{text("awards.filters.clear")}</Button>}
    </div>
  );
}
