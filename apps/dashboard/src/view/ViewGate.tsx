import type { Regime } from "@xep-loai/domain";
import { type ReactNode, useMemo } from "react";
import { Navigate, useLocation, useSearchParams } from "react-router";
import { useText } from "../i18n/useText.ts";
import { type Cycle, useCycles } from "../providers/queries/cycles.ts";
import { useViewer } from "../providers/queries/viewer.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { LoadingState } from "../ui/LoadingState.tsx";
import { TierNamingContext } from "../ui/tierNames.ts";
import { ProblemState } from "./ProblemState.tsx";
import { SignOutButton } from "./SignOutButton.tsx";
import { startView } from "./startView.ts";
import { ViewContext } from "./useView.ts";
import { namesItsView, othersIn, searchOf, type View, viewFrom } from "./view.ts";

/** Waits until it is known what is looked at; an incomplete or mistyped address is put right. */
export function ViewGate({ children }: { children: ReactNode }) {
  const viewer = useViewer();
  const cycles = useCycles();
  const text = useText();
  const [search] = useSearchParams();
  const error = viewer.error ?? cycles.error;
  if (error)
    return <ProblemState error={error} onRetry={() => void Promise.all([viewer.refetch(), cycles.refetch()])} />;
  if (!viewer.data || !cycles.data) return <LoadingState />;
  const start = startView(viewer.data, cycles.data, search);
  if (start)
    return (
      <ViewOf start={start} cycles={cycles.data}>
        {children}
      </ViewOf>
    );
  const missing = viewer.data.roots.length === 0 ? "noScope" : "noYears";
  return (
    <EmptyState title={text(`states.${missing}.title`)} act={<SignOutButton />}>
      {text(`states.${missing}.advice`)}
    </EmptyState>
  );
}

interface ViewOfProps {
  readonly start: View;
  readonly cycles: readonly Cycle[];
  readonly children: ReactNode;
}

function ViewOf({ start, cycles, children }: ViewOfProps) {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const view = useMemo(() => viewFrom(search, start), [search, start]);
  const { subjectKind, year } = view;
  const naming = useMemo(() => ({ subjectKind, year, regimeOf: regimesIn(cycles) }), [subjectKind, year, cycles]);
  if (!namesItsView(search)) return <Navigate replace to={`${pathname}?${searchOf(view, othersIn(search))}`} />;
  return (
    <ViewContext value={view}>
      <TierNamingContext value={naming}>{children}</TierNamingContext>
    </ViewContext>
  );
}

/** The regime of each year; a year not held names its tiers as they are named today. */
function regimesIn(cycles: readonly Cycle[]): (year: number) => Regime {
  const held = new Map(cycles.map((cycle) => [cycle.year, cycle.regime]));
  return (year) => held.get(year) ?? "TIERS_2019";
}
