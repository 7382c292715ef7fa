import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { QuotaBreaches } from "../providers/queries/quotaUses.ts";
import { Tick } from "../ui/Tick.tsx";
import { Toggles } from "../ui/Toggles.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { type QuotaFilters, quotaStatuses } from "./quotaFilters.ts";

interface QuotaFilterBarProps extends FiltersInUrl<QuotaFilters> {
  readonly breaches: QuotaBreaches | undefined;
}

/** Status with counts of the breaches, and how far around the list looks. */
export function QuotaFilterBar({ filters, change, breaches }: QuotaFilterBarProps) {
  const text = useText();
  const { count } = useFigures();
  const counts = { EXCEEDED: breaches?.exceeded, OK_ONLY_IF_INCLUSIVE: breaches?.onlyIfInclusive, OK: undefined };
  const options = quotaStatuses.map((value) => ({
    value,
    name: text(`words.quotaStatus.${value}`),
    ...(counts[value] === undefined ? {} : { count: count(counts[value]) }),
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
