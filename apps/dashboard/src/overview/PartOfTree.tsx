import { Fragment } from "react";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { useRulesHeld } from "../providers/queries/cycles.ts";
import type { TierBreakdown } from "../providers/queries/tierBreakdown.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Overview.module.css";

/** Where in the tree the year has results at all: nobody else's are awaited. Nothing in a year rated everywhere, or nowhere. */
export function PartOfTree({ breakdown: { year, rulesHeldBelow } }: { breakdown: TierBreakdown }) {
  const text = useText();
  const link = useViewLink();
  const isYearChecked = useRulesHeld(year);
  if (!isYearChecked || rulesHeldBelow.length === 0) return null;
  return (
    <p className={styles.part}>
      {text("overview.partOfTree.only", { year })}{" "}
      {rulesHeldBelow.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ", "}
          <Link to={link(paths.overview, { organisationId: id })}>{name}</Link>
        </Fragment>
      ))}
      {". "}
      {text("overview.partOfTree.others")}
    </p>
  );
}
