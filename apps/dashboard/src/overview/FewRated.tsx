import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { YearFigures } from "../providers/queries/tierBreakdown.ts";
import styles from "./Overview.module.css";

/** A year with so much smaller a part of the subjects is no year of the whole unit. */
const smallPart = 0.5;

/** Years whose shares rest on far fewer subjects than those of the fullest: said, lest one reads a change where there is none. */
export function FewRated({ years }: { years: readonly Pick<YearFigures, "year" | "figures">[] }) {
  const text = useText();
  const { count } = useFigures();
  const most = Math.max(...years.map(({ figures }) => figures.total));
  const few = years.filter(({ figures }) => figures.total < most * smallPart);
  return few.map(({ year, figures }) => (
    <p key={year} className={styles.plain}>
      {text("overview.trend.few", { year, rated: count(figures.rated), most: count(most) })}
    </p>
  ));
}
