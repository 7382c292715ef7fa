import { DocumentKind } from "@xep-loai/domain";
import { useText } from "../../i18n/useText.ts";
import { useCycles } from "../../providers/queries/cycles.ts";
import { DayInput } from "../../ui/DayInput.tsx";
import { dayFromField } from "../../ui/dayField.ts";
import { SelectInput } from "../../ui/SelectInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { comingYears } from "../../view/comingYear.ts";
import { useNewestYear } from "../useRuleYear.ts";
import styles from "./Draft.module.css";
import type { Head } from "./head.ts";

/** How far ahead the last year can be chosen. */
const yearsCovered = 5;

/** Number, kind, day, issuer, title, for whom and for which years. */
export function HeadFields({ head }: { readonly head: Head }) {
  const text = useText();
  return (
    <div className={styles.fields}>
      <div className={styles.row}>
        <SelectInput
          name="kind"
          label={text("documents.show.kind")}
          value={head.kind}
          options={Object.values(DocumentKind).map((value) => ({ value, name: text(`documents.kind.${value}`) }))}
        />
        <TextInput
          required
          name="number"
          label={text("documents.show.number")}
          value={head.number}
          hint={text("drafts.numberHint")}
        />
        <DayInput
          required
          name="issuedOn"
          label={text("documents.show.issuedOn")}
          value={dayFromField(head.issuedOn)}
        />
      </div>
      <TextInput required name="issuer" label={text("documents.show.issuer")} value={head.issuer} />
      <TextInput required name="title" rows={2} label={text("drafts.title")} value={head.title} />
      <TextInput
        name="appliesTo"
        label={text("drafts.appliesTo")}
        value={head.appliesTo}
        hint={text("drafts.appliesToHint")}
      />
      <Years head={head} />
    </div>
  );
}

/** The years that can still change, and those to come. */
function Years({ head }: { head: Head }) {
  const text = useText();
  const open = (useCycles().data ?? []).filter(({ state }) => state === "OPEN").map(({ year }) => year);
  const coming = comingYears(useNewestYear());
  const from = [...new Set([head.yearFrom, ...open, ...coming])].sort();
  const first = from[0] ?? head.yearFrom;
  const last = Array.from({ length: yearsCovered }, (_, index) => first + index);
  const to = [...new Set([...last, ...(head.yearTo === null ? [] : [head.yearTo])])].sort();
  return (
    <div className={styles.row}>
      <SelectInput
        name="yearFrom"
        label={text("drafts.yearFrom")}
        value={String(head.yearFrom)}
        options={from.map((year) => ({
          value: String(year),
          name: coming.includes(year) ? text("documents.year.coming", { year }) : String(year),
        }))}
      />
      <SelectInput
        name="yearTo"
        label={text("drafts.yearTo")}
        value={head.yearTo === null ? "" : String(head.yearTo)}
        options={[
          { value: "", name: text("drafts.untilReplaced") },
          ...to.map((year) => ({ value: String(year), name: String(year) })),
        ]}
      />
    </div>
  );
}
