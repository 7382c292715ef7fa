import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { InspectedCell, Inspection } from "../providers/queries/inspection.ts";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Inspections.module.css";

type Content = Inspection["contents"][number];

/** «Nội dung kiểm tra», each with its period, where it differs from cell to cell for each of them. */
export function ContentsPanel({ inspection: { contents, cells } }: { inspection: Inspection }) {
  const text = useText();
  return (
    <Panel title={text("inspections.contents.title")}>
      <ol className={styles.contents}>
        {contents.map((content) => (
          <li key={content.number}>
            <span lang="vi">{content.text}.</span>
            <Period content={content} />
            {content.start === "AFTER_CONGRESS" && <PeriodOfEach content={content} cells={cells} />}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** As the notice words it. */
function Period({ content: { period } }: { content: Content }) {
  const text = useText();
  return (
    <span className={styles.quiet}>
      {text("inspections.contents.period")}:{" "}
      {period === null ? text("inspections.contents.silent") : <span lang="vi">{period}</span>}
    </span>
  );
}

function PeriodOfEach({ content, cells }: { content: Content; cells: readonly InspectedCell[] }) {
  const text = useText();
  const { date } = useFigures();
  return (
    <details className={styles.periods}>
      <summary>{text("inspections.contents.ofEach")}</summary>
      <ul>
        {cells.map(({ organisation, periods }) => {
          const period = periods.find((one) => one.content === content.number);
          const days = text("inspections.days", { from: date(period?.from), to: date(period?.to) });
          return (
            <li key={organisation.id}>
              {organisation.name}: {days}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
