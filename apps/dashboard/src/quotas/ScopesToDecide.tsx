import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useQuotaUses } from "../providers/queries/quotaUses.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ListFoot } from "../ui/ListFoot.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { useTopNames } from "../ui/tierNames.ts";
import { Answered } from "../view/Answered.tsx";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import styles from "./QuotaTable.module.css";
import { ScopesTable } from "./ScopesTable.tsx";

/** «Xét duyệt»: where tiers are decided together in the year, each with its places; first where somebody is still to be decided, then the others. */
export function ScopesToDecide() {
  const text = useText();
  const undecided = useScopes(true);
  const decided = useScopes(false);
  const hasNone = undecided.data?.rows.length === 0 && decided.data?.rows.length === 0;
  return (
    <article>
      <ViewOnPaper ofOneKind={false} />
      <PageHead title={text("shell.pages.deciding")} lead={text("quotas.toDecide.lead", useTopNames())} />
      {hasNone ? (
        <EmptyState title={text("quotas.toDecide.none")}>{text("quotas.toDecide.noneAdvice")}</EmptyState>
      ) : (
        <>
          <Answered question={undecided}>
            {(answer) =>
              answer.rows.length === 0 ? (
                <p>{text("quotas.toDecide.allDecided")}</p>
              ) : (
                <Scopes {...answer} pages={undecided} />
              )
            }
          </Answered>
          <Decided question={decided} />
        </>
      )}
    </article>
  );
}

function useScopes(undecided: boolean) {
  const { organisationId, year } = useView();
  return useQuotaUses({ organisationId, year, subjectKind: null, undecided });
}

type Question = ReturnType<typeof useScopes>;

/** Folded, as long as nobody asks for them. */
function Decided({ question }: { question: Question }) {
  const text = useText();
  const { count } = useFigures();
  const [isOpen, setOpen] = useState(false);
  const { data } = question;
  if (!data || data.rows.length === 0) return null;
  return (
    <details className={styles.decided} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text("quotas.toDecide.decided", { count: count(data.total) })}</summary>
      {isOpen && <Scopes {...data} pages={question} />}
    </details>
  );
}

function Scopes({ rows, total, pages }: Pick<NonNullable<Question["data"]>, "rows" | "total"> & { pages: Question }) {
  return (
    <>
      <ScopesTable uses={rows} />
      <ListFoot shown={rows.length} total={total} pages={pages} />
    </>
  );
}
