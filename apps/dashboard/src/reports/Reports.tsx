import { useText } from "../i18n/useText.ts";
import { InContextBar } from "../layout/contextSlot.tsx";
import { GroupSelect } from "../layout/GroupSelect.tsx";
import { type SummaryTableId, useSummaryTable } from "../providers/queries/summaryTable.ts";
import { Tick } from "../ui/Tick.tsx";
import { Answered } from "../view/Answered.tsx";
import { NotRatedApart } from "../view/NotRatedApart.tsx";
import { ProvisionalSwitch } from "../view/ProvisionalSwitch.tsx";
import { useNotRatedApart } from "../view/useNotRatedApart.ts";
import { useChangeOthers, useView } from "../view/useView.ts";
import { LevelSelect } from "./LevelSelect.tsx";
import { Presets } from "./presets/Presets.tsx";
import { Report } from "./Report.tsx";
import { TableTabs } from "./TableTabs.tsx";
import { besideLastYear, bySubject, namedTable, useChosenLevel, useChosenTable } from "./useChosenTable.ts";

/** Bảng tổng hợp: the tables of any unit, on screen as in the export. */
export function Reports() {
  const chosen = useChosenTable();
  const notRatedApart = useNotRatedApart();
  const isOfSubjects = namedTable(chosen) === null;
  return (
    <>
      <InContextBar>
        <TableTabs chosen={chosen} />
        {isOfSubjects && <LastYearSwitch isOn={chosen === "R7"} />}
      </InContextBar>
      {isOfSubjects && notRatedApart ? <NotRatedApart sentence={notRatedApart} /> : <ChosenReport chosen={chosen} />}
    </>
  );
}

/** The table of a kind of subject as it is, or beside the year before. */
function LastYearSwitch({ isOn }: { isOn: boolean }) {
  const text = useText();
  const change = useChangeOthers();
  return (
    <Tick
      label={text("reports.besideLastYear")}
      checked={isOn}
      onChange={(wished) => change(wished ? besideLastYear : bySubject)}
    />
  );
}

/** A table with a name of its own counts what it counts: there is nothing to switch. */
function ChosenReport({ chosen }: { chosen: SummaryTableId }) {
  const { organisationId, year, group, subjectKind, decidedOnly } = useView();
  const narrowedTo = chosen === "R7" ? subjectKind : group;
  const level = useChosenLevel();
  const asked = { table: chosen, organisationId, year, group: narrowedTo, level, decidedOnly };
  const query = useSummaryTable(asked);
  const [table] = query.data?.pages ?? [];
  return (
    <>
      <InContextBar>
        {chosen !== "R7" && <GroupSelect groups={table?.groups ?? []} />}
        {table && <LevelSelect table={table} />}
        {(namedTable(chosen) === null || chosen === "R6") && <ProvisionalSwitch />}
        <Presets asked={asked} />
      </InContextBar>
      <Answered question={query}>
        {({ pages }) => <Report pages={pages} onMore={query.hasNextPage ? () => void query.fetchNextPage() : null} />}
      </Answered>
    </>
  );
}
