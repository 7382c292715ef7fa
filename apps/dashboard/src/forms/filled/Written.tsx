import {
  type Choice,
  CriterionLevel,
  criterionLevelLabels,
  type Field,
  type Form,
  itemsOf,
  ruleById,
  tierNamesOf,
  tiersHighestFirst,
} from "@xep-loai/domain";
import { documentRegime } from "../documentRegime.ts";
import { FieldRoom } from "../FieldRoom.tsx";
import formStyles from "../Forms.module.css";
import { usePrinted } from "../formLanguage.ts";
import styles from "./Filled.module.css";
import { shownCell } from "./shownCell.ts";

interface WrittenProps {
  readonly field: Field;
  readonly form: Form;
  readonly value: unknown;
}

type Row = Readonly<Record<string, unknown>>;

/** What stands at a place, as on paper; the room the form leaves where nothing does. */
export function Written({ field, form, value }: WrittenProps) {
  if (isNothing(value))
    return isLine(field) ? <span className={styles.dotted} /> : <FieldRoom field={field} form={form} />;
  if (field.kind === "TEXT_PER_ITEM") return <TextsByItem items={field.items} form={form} texts={value as Row} />;
  if (field.kind === "LIST") return <Rows columns={field.columns} rows={value as readonly Row[]} />;
  if (field.kind === "CONDITIONS") return <Answers ruleIds={field.ruleIds} answers={value as Row} />;
  if (field.kind === "VOTES") return <Votes form={form} votes={value as Row} />;
  const choices = choicesOf(field, form);
  if (choices) return <Ticked choices={choices} chosen={value} isStacked={field.kind === "TIER"} />;
  if (field.kind === "TOTAL") return <strong>{`${shownCell({ kind: "LINE" }, value)} / ${field.max}`}</strong>;
  return <span className={styles.words}>{shownCell(field, value)}</span>;
}

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === "";

const isLine = ({ kind }: Field): boolean => kind === "LINE" || kind === "REFERENCE";

/** What is chosen from, with the names the regime of the form has; null: it is not chosen. */
export function choicesOf(field: Field, form: Form): readonly Choice[] | null {
  if (field.kind === "CHOICE") return field.choices;
  if (field.kind === "LEVEL") {
    return Object.values(CriterionLevel).map((code) => ({ code, label: criterionLevelLabels[code] }));
  }
  if (field.kind === "YES_NO") {
    return [
      { code: "true", label: { vi: "Có", en: "Yes" } },
      { code: "false", label: { vi: "Không", en: "No" } },
    ];
  }
  if (field.kind !== "TIER") return null;
  const names = tierNamesOf({ regime: documentRegime(form) }, form.subjects[0] ?? "ORG");
  return tiersHighestFirst.map((code) => ({ code, label: names[code] }));
}

interface TickedProps {
  readonly choices: readonly Choice[];
  readonly chosen: unknown;
  readonly isStacked: boolean;
}

function Ticked({ choices, chosen, isStacked }: TickedProps) {
  const printed = usePrinted();
  return (
    <span className={isStacked ? styles.stacked : formStyles.boxes}>
      {choices.map(({ code, label }) => (
        <span key={code}>
          {String(chosen) === code ? "☒" : "□"} {printed(label)}
        </span>
      ))}
    </span>
  );
}

function TextsByItem({ items, form, texts }: { items: readonly string[]; form: Form; texts: Row }) {
  const known = itemsOf(form);
  return items.map((id, at) => (
    <p key={id} className={styles.words}>
      {known.some((item) => item.id === id) && `${at + 1}. `}
      {String(texts[id] ?? "–")}
    </p>
  ));
}

interface RowsProps {
  readonly columns: Extract<Field, { kind: "LIST" }>["columns"];
  readonly rows: readonly Row[];
}

function Rows({ columns, rows }: RowsProps) {
  const printed = usePrinted();
  return (
    <table className={formStyles.blank}>
      <thead>
        <tr>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {printed(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own
          <tr key={at}>
            {columns.map(({ id, field }) => (
              <td key={id} className={styles.words}>
                {field.kind === "CHOICE"
                  ? printed(field.choices.find(({ code }) => code === row[id])?.label ?? { vi: "", en: "" })
                  : shownCell(field, row[id])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Answers = ({ ruleIds, answers }: { ruleIds: readonly string[]; answers: Row }) => (
  <ul className={formStyles.conditions}>
    {ruleIds.map((id) => (
      <li key={id}>
        <q>{ruleById(id)?.clause.join(" ")}</q> {answers[id] === true ? "☒" : "□"} Có{" "}
        {answers[id] === false ? "☒" : "□"} Không
      </li>
    ))}
  </ul>
);

function Votes({ form, votes }: { form: Form; votes: Row }) {
  const printed = usePrinted();
  const choices = choicesOf({ kind: "TIER" }, form) ?? [];
  return (
    <table className={formStyles.blank}>
      <thead>
        <tr>
          {choices.map(({ code, label }) => (
            <th key={code} scope="col">
              {printed(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {choices.map(({ code }) => (
            <td key={code}>{String(votes[code] ?? 0)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
