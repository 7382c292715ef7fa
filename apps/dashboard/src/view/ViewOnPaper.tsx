import { useText } from "../i18n/useText.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { useView } from "./useView.ts";

interface ViewOnPaperProps {
  /** Whether the page is about one kind of subject. */
  readonly ofOneKind?: boolean;
}

/** On paper there is no context bar: unit, year and subject kind stand above the list. */
export function ViewOnPaper({ ofOneKind = true }: ViewOnPaperProps) {
  const text = useText();
  const view = useView();
  const unit = useOrganisation(view).data?.name ?? "";
  return (
    <p className="only-print">
      {unit} · {text("shell.year")} {view.year}
      {ofOneKind && ` · ${text(`words.subjectKind.${view.subjectKind}`)}`}
    </p>
  );
}
