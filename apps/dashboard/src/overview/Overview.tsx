import { useText } from "../i18n/useText.ts";
import { InContextBar } from "../layout/contextSlot.tsx";
import { GroupSelect } from "../layout/GroupSelect.tsx";
import { useTierBreakdown } from "../providers/queries/tierBreakdown.ts";
import { LoadingState } from "../ui/LoadingState.tsx";
import { Stale } from "../ui/Stale.tsx";
import { BackToRoot } from "../view/BackToRoot.tsx";
import { NotRatedApart } from "../view/NotRatedApart.tsx";
import { PrintHeading } from "../view/PrintHeading.tsx";
import { ProblemState } from "../view/ProblemState.tsx";
import { ProvisionalSwitch } from "../view/ProvisionalSwitch.tsx";
import { useNotRatedApart } from "../view/useNotRatedApart.ts";
import { useView } from "../view/useView.ts";
import { KeyFigures } from "./KeyFigures.tsx";
import { NoFigures } from "./NoFigures.tsx";
import { useBelowFigures } from "./useBelowFigures.ts";

/** Tổng quan: the state, the trouble, the comparison, in this order. */
export function Overview() {
  const text = useText();
  const view = useView();
  const breakdown = useTierBreakdown(view);
  const notRatedApart = useNotRatedApart();
  const BelowFigures = useBelowFigures();
  const first = breakdown.data?.pages[0];
  if (notRatedApart) return <NotRatedApart sentence={notRatedApart} />;
  if (!first && breakdown.error)
    return <ProblemState error={breakdown.error} onRetry={() => void breakdown.refetch()} act={<BackToRoot />} />;
  if (!first) return <LoadingState />;
  return (
    <Stale when={breakdown.isPlaceholderData}>
      <InContextBar>
        <GroupSelect groups={first.groups} />
        <ProvisionalSwitch />
      </InContextBar>
      <h1 className="unseen">{text("shell.pages.overview")}</h1>
      {BelowFigures && (
        <PrintHeading title={text("shell.pages.overview")} organisation={first.organisation.name} asOf={first.asOf} />
      )}
      {first.total.total === 0 ? <NoFigures breakdown={first} /> : <KeyFigures breakdown={first} />}
      {BelowFigures && <BelowFigures breakdown={breakdown} first={first} />}
    </Stale>
  );
}
