import { asGiven, type ReturnColumn, returnFaults, returnFields, tierNamesOf } from "@xep-loai/domain";
import { useSaid, useText } from "../i18n/useText.ts";
import { useSaveReturn } from "../providers/acts/aggregateReturn.ts";
import type { ReturnTable } from "../providers/queries/returns.ts";
import { CountInput } from "../ui/CountInput.tsx";
import { OptionInput } from "../ui/OptionInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import type { FormValues } from "../view/formValues.ts";
import { useView } from "../view/useView.ts";
import { FillIn } from "./FillIn.tsx";
import { figureIn } from "./figureIn.ts";
import { givenIn } from "./givenIn.ts";
import { LiveSums } from "./LiveSums.tsx";
import styles from "./Returns.module.css";
import { figuresOf } from "./returnFigures.ts";
import { useColumns, useRegime } from "./useColumns.ts";

interface ReturnDialogProps {
  readonly table: ReturnTable;
  readonly onClose: () => void;
}

/** The row of the table as the committee has it on paper; what is missing of each sum is said while it is typed. */
export function ReturnDialog({ table: { organisation, draft, returned, counted }, onClose }: ReturnDialogProps) {
  const text = useText();
  const { year, subjectKind } = useView();
  const faultIn = useFaultIn();
  const act = useSaveReturn();
  const before = draft ?? returned;
  const figures = before && asGiven(figuresOf(before.figures), before.goodIncludesExcellent);
  return (
    <ActDialog
      wide
      title={text("returns.form.title", { name: organisation.name, year })}
      act={act}
      submitLabel={text("returns.acts.save")}
      faultIn={faultIn}
      onClose={onClose}
      variablesOf={(given) => ({
        organisationId: organisation.id,
        ...{ year, subjectKind, version: draft?.version ?? 0, figures: inputOf(given) },
      })}
    >
      <p>{text("returns.form.lead")}</p>
      {counted && figureIn(counted, "TOTAL") !== 0 && <FillIn counted={counted} />}
      <Counts figures={figures} />
      <GoodIncludes answer={before?.goodIncludesExcellent ?? null} />
      <LiveSums />
      <TextInput name="note" rows={2} label={text("returns.form.note")} value={draft?.note} />
    </ActDialog>
  );
}

function Counts({ figures }: { figures: Readonly<Record<ReturnColumn, number>> | null }) {
  const { columns, nameOf } = useColumns();
  return (
    <div className={styles.counts}>
      {columns.map((column) => (
        <CountInput
          key={column}
          required={isAsked(column)}
          name={returnFields[column]}
          label={nameOf(column)}
          value={figures?.[column]}
          digits={8}
        />
      ))}
    </div>
  );
}

/** Those without a tier are left empty where there are none. */
const isAsked = (column: ReturnColumn): boolean =>
  !["EXEMPT", "SUSPENDED", "NEWLY_ADMITTED", "NEWLY_FOUNDED", "PENDING"].includes(column);

/** «HTT đã gồm HTXS?»: nobody but who has the paper knows. */
function GoodIncludes({ answer }: { answer: boolean | null }) {
  const text = useText();
  const said = useSaid();
  const tiers = tierNamesOf({ regime: useRegime() }, useView().subjectKind);
  return (
    <OptionInput
      required
      kind="one"
      name="goodIncludesExcellent"
      label={text("returns.form.goodIncludes", { good: said(tiers.GOOD), top: said(tiers.EXCELLENT) })}
      chosen={answer === null ? [] : answer ? "yes" : "no"}
      options={[
        { value: "no", name: text("returns.form.apart") },
        { value: "yes", name: text("returns.form.included") },
      ]}
    />
  );
}

function inputOf(given: FormValues) {
  const { fields, goodIncludesExcellent } = givenIn(given);
  return { ...fields, goodIncludesExcellent: goodIncludesExcellent ?? false, note: given.optional("note") };
}

/** Which sum fails by how much, before it is sent. */
function useFaultIn(): (given: FormValues) => string | null {
  const said = useSaid();
  const regime = useRegime();
  const { subjectKind } = useView();
  return (given) => {
    const { figures, goodIncludesExcellent } = givenIn(given);
    const row = { figures, goodIncludesExcellent: goodIncludesExcellent ?? false };
    const faults = returnFaults(row, { regime, subject: subjectKind });
    return faults.length === 0 ? null : faults.map(({ message }) => said(message)).join(" ");
  };
}
