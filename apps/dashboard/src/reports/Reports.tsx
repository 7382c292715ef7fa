import { InContextBar } from "../layout/contextSlot.tsx";
import { GroupSelect } from "../layout/GroupSelect.tsx";
import { useSummaryTable } from "../providers/queries/summaryTable.ts";
import { Answered } from "../view/Answered.tsx";
import { ProvisionalSwitch } from "../view/ProvisionalSwitch.tsx";
import { useView } from "../view/useView.ts";
import { Report } from "./Report.tsx";
import { TableTabs } from "./TableTabs.tsx";
import { useChosenTable } from "./useChosenTable.ts";

/** Bảng tổng hợp: R1, R2 and R5 of any unit, on screen as in the export. */
export function Reports() {
  const { organisationId, year, group, decidedOnly } = useView();
  const chosen = useChosenTable();
  const query = useSummaryTable({ table: chosen, organisationId, year, group, decidedOnly });
  const groups = query.data?.pages[0]?.groups ?? [];
  return (
    <>
      <InContextBar>
        <TableTabs chosen={chosen} />
        <GroupSelect groups={groups} />
        <ProvisionalSwitch />
      </InContextBar>
      <Answered question={query}>
        {({ pages }) => <Report pages={pages} onMore={query.hasNextPage ? () => void query.fetchNextPage() : null} />}
      </Answered>
    </>
  );
}
