import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { useView } from "../view/useView.ts";
import { useRuleYear } from "./useRuleYear.ts";

/** On paper there is no context bar: the unit, the year its rules are of, and the day of printing stand above. */
export function RulesOnPaper() {
  const text = useText();
  const { date } = useFigures();
  const unit = useOrganisation(useView()).data?.name ?? "";
  const { year, isComing } = useRuleYear();
  const ofYear = isComing ? text("documents.year.coming", { year }) : year;
  return (
    <p className="only-print">
      {unit} · {text("shell.year")} {ofYear} · {text("documents.printedOn", { date: date(new Date().toISOString()) })}
    </p>
  );
}
