import { useText } from "../i18n/useText.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { useView } from "./useView.ts";

/** On paper there is no context bar: unit, year and subject kind stand above the list. */
export function ViewOnPaper() {
  const text = useText();
  const view = useView();
  const unit = useOrganisation(view).data?.name ?? "";
  return (
    <p className="only-print">
      {unit} · {text("shell.year")} {view.year} · {text(`words.subjectKind.${view.subjectKind}`)}
    </p>
  );
}
