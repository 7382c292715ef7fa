import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { useRulesHeld } from "../providers/queries/cycles.ts";
import { ErrorState } from "../ui/ErrorState.tsx";
import { useTopNames } from "../ui/tierNames.ts";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";

/** The address names a scope of another year, of a year without rules, or out of sight. */
export function NoSuchScope() {
  const text = useText();
  const link = useViewLink();
  const { year } = useView();
  const top = useTopNames();
  const isChecked = useRulesHeld(year);
  return (
    <ErrorState
      title={text("deciding.notFound.title")}
      advice={isChecked ? text("deciding.notFound.advice") : text("deciding.notFound.notChecked", { year })}
      act={<Link to={link(paths.quotas)}>{text("deciding.toQuotas", top)}</Link>}
    />
  );
}
