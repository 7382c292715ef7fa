import { useFigures } from "../i18n/useFigures.ts";
import { useLanguage, useText } from "../i18n/useText.ts";
import type { UpwardReport } from "../providers/queries/upwardReport.ts";
import { reportAddress } from "../view/paperAddresses.ts";
import styles from "./UpwardReports.module.css";

/** Reports that were replaced; they are kept as they were issued. */
export function EarlierReports({ earlier }: { earlier: UpwardReport["earlier"] }) {
  const text = useText();
  const language = useLanguage();
  const { count, date } = useFigures();
  return (
    <details className={styles.earlier}>
      <summary>{text("upwardReports.earlier.title", { count: count(earlier.length) })}</summary>
      <ul>
        {earlier.map(({ id, number, issuedOn, issuedByName }) => (
          <li key={id}>
            {text("upwardReports.earlier.line", { number, date: date(issuedOn), name: issuedByName })}{" "}
            <a href={`${reportAddress(id)}.pdf?locale=${language}`} download>
              {text("reports.pdf")}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
