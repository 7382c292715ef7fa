import { InContextBar } from "../layout/contextSlot.tsx";
import { GroupSelect } from "../layout/GroupSelect.tsx";
import { type SummaryTableId, useSummaryTable } from "../providers/queries/summaryTable.ts";
import { Answered } from "../view/Answered.tsx";
import { ProvisionalSwitch } from "../view/ProvisionalSwitch.tsx";
import { useView } from "../view/useView.ts";
import { NoSuchTable } from "./NoSuchTable.tsx";
import { Report } from "./Report.tsx";
import { TableTabs } from "./TableTabs.tsx";
import { useChosenTable } from "./useChosenTable.ts";

/** Bảng tổng hợp: the tables of any unit, on screen as in the export. */
export function Reports() {
  const chosen = useChosenTable();
  return (
    <>
      <InContextBar>
        <TableTabs quotasShown={chosen === "R5"} />
      </InContextBar>
      {chosen === null ? <NoSuchTable /> : <ChosenReport chosen={chosen} />}
    </>
  );
}

/** Quotas always count what is not decided yet: there is nothing to switch. */
function ChosenReport({ chosen }: { chosen: SummaryTableId }) {
  const { organisationId, year, group, decidedOnly } = useView();
  const query = useSummaryTable({ table: chosen, organisationId, year, group, decidedOnly });
  const groups = query.data?.pages[0]?.groups ?? [];
  return (
    <>
      <InContextBar>
        <GroupSelect groups={groups} />
        {chosen !== "R5" && <ProvisionalSwitch />}
      </InContextBar>
      <Answered question={query}>
        {({ pages }) => <Report pages={pages} onMore={query.hasNextPage ? () => void query.fetchNextPage() : null} />}
      </Answered>
    </>
  );
}
