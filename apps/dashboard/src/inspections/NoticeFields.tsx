import { useText } from "../i18n/useText.ts";
import type { Inspection } from "../providers/queries/inspection.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { OptionInput } from "../ui/OptionInput.tsx";
import { Panel } from "../ui/Panel.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ContentRows } from "./ContentRows.tsx";
import styles from "./Inspections.module.css";
import type { ContentDraft } from "./useContentKeys.ts";

/** What the fields of a notice begin with; contents and cells have their own. */
export type NoticeDraft = Pick<
  Inspection,
  | "number"
  | "issuedOn"
  | "place"
  | "title"
  | "issuedBy"
  | "legalBases"
  | "method"
  | "visitsFrom"
  | "visitsTo"
  | "reportsBefore"
  | "reportsTo"
  | "officeInspected"
  | "recipients"
  | "signedFor"
  | "signedPost"
  | "signedBy"
>;

interface NoticeFieldsProps {
  readonly notice: NoticeDraft;
  readonly contents: readonly ContentDraft[];
  /** Who may be inspected. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Ids of those that are. */
  readonly chosen: readonly string[];
}

/** The fields of a notice, in the order in which TB 53 says it. */
export function NoticeFields({ notice, contents, units, chosen }: NoticeFieldsProps) {
  const text = useText();
  return (
    <div className={styles.form}>
      <Panel title={text("inspections.fields.document")}>
        <div className={styles.fields}>
          <Line name="number" notice={notice} required />
          <Day name="issuedOn" notice={notice} />
          <Line name="place" notice={notice} required />
          <Line name="title" notice={notice} required />
          <Line name="issuedBy" notice={notice} required />
          <Lines name="legalBases" notice={notice} />
        </div>
      </Panel>
      <ContentRows drafts={contents} />
      <Panel title={text("inspections.fields.conduct")}>
        <div className={styles.fields}>
          <TextInput required name="method" rows={3} label={text("inspections.fields.method")} value={notice.method} />
          <div className={styles.pair}>
            <Day name="visitsFrom" notice={notice} />
            <Day name="visitsTo" notice={notice} />
          </div>
          <div className={styles.pair}>
            <Day name="reportsBefore" notice={notice} hint={text("inspections.fields.reportsBeforeHint")} />
            <Line name="reportsTo" notice={notice} required />
          </div>
          <Line name="officeInspected" notice={notice} />
          <OptionInput
            kind="several"
            name="cellIds"
            label={text("inspections.fields.cells")}
            options={units.map(({ id, name }) => ({ value: id, name }))}
            chosen={chosen}
          />
        </div>
      </Panel>
      <Panel title={text("inspections.fields.signing")}>
        <div className={styles.fields}>
          <Line name="signedFor" notice={notice} required />
          <div className={styles.pair}>
            <Line name="signedPost" notice={notice} required />
            <Line name="signedBy" notice={notice} required />
          </div>
          <Lines name="recipients" notice={notice} />
        </div>
      </Panel>
    </div>
  );
}

interface FieldProps<Name extends keyof NoticeDraft> {
  readonly name: Name;
  readonly notice: NoticeDraft;
}

type LineName =
  | "number"
  | "place"
  | "title"
  | "issuedBy"
  | "reportsTo"
  | "officeInspected"
  | "signedFor"
  | "signedPost"
  | "signedBy";
type DayName = "issuedOn" | "visitsFrom" | "visitsTo" | "reportsBefore";

function Line({ name, notice, required = false }: FieldProps<LineName> & { required?: boolean }) {
  const text = useText();
  return <TextInput name={name} label={text(`inspections.fields.${name}`)} value={notice[name]} required={required} />;
}

function Day({ name, notice, hint = "" }: FieldProps<DayName> & { hint?: string }) {
  const text = useText();
  return <DayInput required name={name} label={text(`inspections.fields.${name}`)} value={notice[name]} hint={hint} />;
}

function Lines({ name, notice }: FieldProps<"legalBases" | "recipients">) {
  const text = useText();
  const value = notice[name].join("\n");
  return (
    <TextInput
      name={name}
      rows={2}
      label={text(`inspections.fields.${name}`)}
      value={value}
      hint={text("inspections.fields.oneALine")}
    />
  );
}
