import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useView } from "./useView.ts";

interface PrintHeadingProps {
  readonly title: string;
  readonly organisation: string;
  readonly asOf: string;
}

/** On paper there is no context bar: the heading names unit, year, filters and the date of the figures. */
export function PrintHeading({ title, organisation, asOf }: PrintHeadingProps) {
  const text = useText();
  const { moment } = useFigures();
  const view = useView();
  const what = [
    `${text("shell.year")} ${view.year}`,
    text(`words.subjectKind.${view.subjectKind}`),
    text(view.decidedOnly ? "states.decidedOnly" : "overview.provisional"),
  ];
  return (
    <div className="only-print">
      <div>{organisation}</div>
      <h2>{title}</h2>
      <div>{what.join(" · ")}</div>
      <div>{text("states.asOf", { moment: moment(asOf) })}</div>
    </div>
  );
}
