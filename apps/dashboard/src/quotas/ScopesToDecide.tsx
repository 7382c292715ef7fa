import { useText } from "../i18n/useText.ts";
import { useQuotaUses } from "../providers/queries/quotaUses.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { useTopNames } from "../ui/tierNames.ts";
import { Answered } from "../view/Answered.tsx";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { ScopesTable } from "./ScopesTable.tsx";

/** «Xét duyệt»: where tiers are decided together in the year, each with its places and who is still to be decided. */
export function ScopesToDecide() {
  const text = useText();
  const { organisationId, year } = useView();
  const question = useQuotaUses({ organisationId, year, subjectKind: null });
  return (
    <article>
      <ViewOnPaper ofOneKind={false} />
      <PageHead title={text("shell.pages.deciding")} lead={text("quotas.toDecide.lead", useTopNames())} />
      <Answered question={question}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <EmptyState title={text("quotas.toDecide.none")}>{text("quotas.toDecide.noneAdvice")}</EmptyState>
          ) : (
            <>
              <ScopesTable uses={rows} />
              <ListFoot shown={rows.length} total={total} pages={question} />
            </>
          )
        }
      </Answered>
    </article>
  );
}
