import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Reading } from "./reading/reading.ts";

/** On paper the form does not stand: how the table was read, and when it was checked. */
export function PaperHead({ rows, reading }: { rows: number; reading: Reading }) {
  const text = useText();
  const { count, moment } = useFigures();
  const how = [
    text(`tableCheck.regimes.${reading.regime}`),
    text(`words.subjectKind.${reading.subject}`),
    reading.goodIncludesExcellent && text("tableCheck.goodIncludes"),
    text("reports.rows", { count: count(rows) }),
    text("tableCheck.checkedAt", { moment: moment(new Date().toISOString()) }),
  ];
  return <p className="only-print">{how.filter(Boolean).join(" · ")}</p>;
}
