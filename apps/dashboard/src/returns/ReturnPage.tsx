import { useText } from "../i18n/useText.ts";
import { InContextBar } from "../layout/contextSlot.tsx";
import { type ReturnTable, useReturns } from "../providers/queries/returns.ts";
import { PageHead } from "../ui/PageHead.tsx";
import { ShowMore } from "../ui/ShowMore.tsx";
import { Answered } from "../view/Answered.tsx";
import { enterers } from "../view/enterers.ts";
import { NotRatedApart } from "../view/NotRatedApart.tsx";
import { ProvisionalSwitch } from "../view/ProvisionalSwitch.tsx";
import { useNotRatedApart } from "../view/useNotRatedApart.ts";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { YearClosed } from "../view/YearClosed.tsx";
import { BelowReturns } from "./BelowReturns.tsx";
import { Differences } from "./Differences.tsx";
import { OwnReturn } from "./OwnReturn.tsx";
import styles from "./Returns.module.css";

/** Báo cáo số liệu: what a unit and its direct subordinates reported, beside what was counted, and whether the sums hold. */
export function ReturnPage() {
  const text = useText();
  const view = useView();
  const question = useReturns(view);
  const notRatedApart = useNotRatedApart();
  if (notRatedApart) return <NotRatedApart sentence={notRatedApart} />;
  return (
    <article>
      <InContextBar>
        <ProvisionalSwitch />
      </InContextBar>
      <ViewOnPaper />
      <PageHead title={text("returns.title")} lead={text("returns.lead")} />
      <YearClosed roles={enterers} unit={view} />
      <Answered question={question}>{({ pages }) => <Panels pages={pages} question={question} />}</Answered>
    </article>
  );
}

interface PanelsProps {
  readonly pages: readonly ReturnTable[];
  readonly question: ReturnType<typeof useReturns>;
}

function Panels({ pages, question }: PanelsProps) {
  const [first] = pages;
  if (!first) return null;
  const rows = pages.flatMap((page) => page.rows);
  return (
    <div className={styles.panels}>
      <OwnReturn table={first} />
      {first.returned && first.rowCount > 0 && <Differences table={first} />}
      {first.rowCount > 0 && <BelowReturns table={first} rows={rows} />}
      {question.hasNextPage && <ShowMore remaining={first.rowCount - rows.length} pages={question} />}
    </div>
  );
}
