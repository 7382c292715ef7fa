import Button from "@mui/material/Button";
import type { FormEvent } from "react";
import { useText } from "../i18n/useText.ts";
import { Choice } from "../ui/Choice.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { SearchInput } from "../ui/SearchInput.tsx";
import { Tick } from "../ui/Tick.tsx";
import { Toggles } from "../ui/Toggles.tsx";
import { formValues } from "../view/formValues.ts";
import type { FiltersInUrl } from "../view/useFilters.ts";
import styles from "./Audit.module.css";
import { type AuditFilters, auditActs, auditKinds, auditWays } from "./auditFilters.ts";

/** What was done to what, by which way, by whom, in which days, here or everywhere. */
export function AuditFilterBar({ filters, change }: FiltersInUrl<AuditFilters>) {
  const text = useText();
  return (
    <div className={`${styles.filters} no-print`}>
      <Toggles
        label={text("audit.actFilter")}
        options={auditActs.map((value) => ({ value, name: text(`audit.act.${value}`) }))}
        chosen={filters.act ? [filters.act] : []}
        onToggle={(act) => change({ act: act === filters.act ? null : act })}
      />
      <Toggles
        label={text("audit.wayFilter")}
        options={auditWays.map((value) => ({ value, name: text(`audit.way.${value}`) }))}
        chosen={filters.way ? [filters.way] : []}
        onToggle={(way) => change({ way: way === filters.way ? null : way })}
      />
      <Choice
        label={text("audit.kindFilter")}
        any={text("audit.anyKind")}
        options={auditKinds.map((value) => ({ value, name: text(`audit.kind.${value}`) }))}
        chosen={filters.kind}
        onChoose={(kind) => change({ kind })}
      />
      <SearchInput label={text("audit.by")} value={filters.by} onChange={(by) => change({ by })} />
      <Days key={`${filters.from} ${filters.to}`} filters={filters} change={change} />
      <Tick
        label={text("audit.everywhere")}
        checked={filters.everywhere}
        onChange={(everywhere) => change({ everywhere })}
      />
    </div>
  );
}

function Days({ filters: { from, to }, change }: FiltersInUrl<AuditFilters>) {
  const text = useText();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = formValues(event.currentTarget);
    change({ from: given.optionalDay("from"), to: given.optionalDay("to") });
  };
  return (
    <form className={styles.days} onSubmit={submit}>
      <DayInput name="from" label={text("audit.from")} value={from} />
      <DayInput name="to" label={text("audit.to")} value={to} />
      <Button type="submit" variant="outlined">
        {text("audit.filter")}
      </Button>
    </form>
  );
}
