import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { Tick } from "../ui/Tick.tsx";
import { Toggles } from "../ui/Toggles.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { type QuotaFilters, type QuotaStatus, quotaStatuses } from "./quotaFilters.ts";
import type { StatusCounts } from "./useStatusCounts.ts";

interface QuotaFilterBarProps extends FiltersInUrl<QuotaFilters> {
  readonly counts: StatusCounts;
}

/** Status with counts, and how far around the list looks; what only QĐ 366 tolerates is offered where it occurs. */
export function QuotaFilterBar({ filters, change, counts }: QuotaFilterBarProps) {
  const text = useText();
  const { count } = useFigures();
  const isOffered = (status: QuotaStatus) =>
    status !== "OK_ONLY_IF_SMALL_BASE" || filters.status === status || Boolean(counts[status]);
  const options = quotaStatuses.filter(isOffered).map((value) => ({
    value,
    name: text(`words.quotaStatus.${value}`),
    count: count(counts[value]),
  }));
  return (
    <>
      <Toggles
        label={text("quotas.status")}
        options={options}
        chosen={filters.status ? [filters.status] : []}
        onToggle={(status) => change({ status: filters.status === status ? null : status })}
      />
      <Tick label={text("quotas.onlyHere")} checked={filters.onlyHere} onChange={(onlyHere) => change({ onlyHere })} />
      <Tick
        label={text("quotas.allSubjectKinds")}
        checked={filters.allSubjectKinds}
        onChange={(allSubjectKinds) => change({ allSubjectKinds })}
      />
    </>
  );
}
