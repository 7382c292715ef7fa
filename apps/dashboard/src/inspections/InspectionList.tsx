import { useText } from "../i18n/useText.ts";
import { type InspectionRow, useInspections } from "../providers/queries/inspections.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import type { AskedList } from "../providers/useAskedList.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Answered } from "../view/Answered.tsx";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { InspectionTable } from "./InspectionTable.tsx";
import { PlanButton } from "./PlanButton.tsx";

/** Kiểm tra: the inspections of a unit and year, and how far each has come. */
export function InspectionList() {
  const text = useText();
  const question = useInspections(useView());
  return (
    <article>
      <ViewOnPaper ofOneKind={false} />
      <PageHead title={text("inspections.title")} lead={text("inspections.lead")}>
        <PlanButton />
      </PageHead>
      <Answered question={question}>{(list) => <Rows list={list} question={question} />}</Answered>
    </article>
  );
}

interface RowsProps {
  readonly list: AskedList<InspectionRow>;
  readonly question: ReturnType<typeof useInspections>;
}

function Rows({ list: { rows, total }, question }: RowsProps) {
  if (rows.length === 0) return <NoInspections />;
  return (
    <>
      <InspectionTable rows={rows} />
      <ListFoot shown={rows.length} total={total} pages={question} />
    </>
  );
}

function NoInspections() {
  const text = useText();
  const view = useView();
  const organisation = useOrganisation(view).data?.name ?? "";
  return (
    <EmptyState title={text("inspections.empty.title", { organisation, year: view.year })}>
      {text("inspections.empty.advice")}
    </EmptyState>
  );
}
