import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { YearFigures } from "../providers/queries/tierBreakdown.ts";
import { toBeRated } from "../ui/figures.ts";
import styles from "./Overview.module.css";
import { useUnfinished } from "./useUnfinished.ts";

/** Of which years the shares are provisional, and on how many they rest so far. */
export function Unfinished({ years }: { years: readonly Pick<YearFigures, "year" | "figures">[] }) {
  const text = useText();
  const { count } = useFigures();
  return years.filter(useUnfinished()).map(({ year, figures }) => (
    <p key={year} className={styles.plain}>
      {text("overview.unfinished", { year, rated: count(figures.rated), of: count(toBeRated(figures)) })}
    </p>
  ));
}
