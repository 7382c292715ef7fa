import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { type Intake, type RowStanding, useIntakeRows } from "../providers/queries/intakes.ts";
import { ListFoot } from "../ui/ListFoot.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Toggles } from "../ui/Toggles.tsx";
import { Answered } from "../view/Answered.tsx";
import { countIn } from "./countIn.ts";
import styles from "./Intake.module.css";
import { RowTable } from "./RowTable.tsx";

const inOrder: readonly RowStanding[] = ["REJECTED", "OUTDATED", "CHANGED", "NEW", "UNCHANGED"];

/** The rows of the file beside what is entered, by what becomes of them; what needs somebody first. */
export function RowsPanel({ intake }: { intake: Intake }) {
  const text = useText();
  const { count } = useFigures();
  const [chosen, setChosen] = useState<RowStanding | null>(null);
  const standing = chosen ?? inOrder.find((one) => countIn(intake, one) > 0) ?? "UNCHANGED";
  return (
    <Panel title={text("intakes.rows.title")}>
      <div className={`${styles.filter} no-print`}>
        <Toggles
          label={text("intakes.rows.filter")}
          options={inOrder.map((value) => ({
            value,
            name: text(`intakes.standing.${value}`),
            count: count(countIn(intake, value)),
          }))}
          chosen={[standing]}
          onToggle={setChosen}
        />
      </div>
      <Rows key={standing} intake={intake} standing={standing} />
    </Panel>
  );
}

function Rows({ intake, standing }: { intake: Intake; standing: RowStanding }) {
  const text = useText();
  const question = useIntakeRows(intake, standing);
  return (
    <Answered compact question={question}>
      {({ pages }) => {
        const rows = pages.flatMap(({ nodes }) => nodes);
        if (rows.length === 0) return <p className={styles.quiet}>{text("intakes.rows.none")}</p>;
        return (
          <>
            <RowTable rows={rows} />
            <ListFoot shown={rows.length} total={pages[0]?.total ?? null} pages={question} />
          </>
        );
      }}
    </Answered>
  );
}
