import { useSaid, useText } from "../i18n/useText.ts";
import { useDecide } from "../providers/acts/steps.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { todayInVietnam } from "../view/today.ts";
import { useView } from "../view/useView.ts";
import { tierItems } from "./choices.ts";
import styles from "./Deciding.module.css";
import { RowProblems } from "./RowProblems.tsx";
import type { ScopeDialogProps } from "./scopeDialogProps.ts";
import { WhatIsGiven } from "./WhatIsGiven.tsx";
import { withChanges } from "./withChanges.ts";

/** One decision for all of them: what it decides, its number and day, and why where the documents leave it to the authority. */
export function DecideDialog({ scope, rows, choices, trial, meanwhile, onClose, onDone }: ScopeDialogProps) {
  const text = useText();
  const said = useSaid();
  const { year } = useView();
  const act = withChanges(useDecide(), meanwhile, onClose);
  const items = tierItems(rows, choices);
  const count = items.length;
  const reasoned = rows.filter(({ id }) => trial.resultOf(id)?.leftToAuthority);
  const run = async (variables: Parameters<typeof act.run>[0]) => {
    const answer = await act.run(variables);
    if (answer !== null)
      onDone(text("deciding.done.decided", { smart_count: count, count, number: variables.decision.number }));
    return answer;
  };
  return (
    <ActDialog
      wide
      title={text("deciding.decide.title", { organisation: scope.quota.organisation.name })}
      act={{ ...act, run }}
      submitLabel={text("deciding.decide.act", { smart_count: count, count })}
      onClose={onClose}
      variablesOf={(given) => ({
        year,
        items: items.map((item) => ({ ...item, reason: given.optional(reasonOf(item)) })),
        decision: { number: given.text("number"), decidedOn: given.day("decidedOn") },
      })}
    >
      <p className={styles.lead}>{said(scope.quota.scopeLabel)}</p>
      <WhatIsGiven step="decide" rows={rows} choices={choices} quota={trial.quota ?? scope.quota} />
      <div className={styles.pair}>
        <TextInput
          required
          name="number"
          label={text("deciding.decide.number")}
          hint={text("deciding.decide.numberHint")}
        />
        <DayInput required name="decidedOn" label={text("deciding.decide.day")} value={todayInVietnam()} />
      </div>
      {reasoned.length > 0 && <p className={styles.lead}>{text("deciding.decide.reasonLead")}</p>}
      {reasoned.map(({ id, subjectName }) => (
        <TextInput
          required
          key={id}
          name={reasonOf({ id })}
          rows={2}
          label={text("deciding.decide.reasonFor", { name: subjectName })}
        />
      ))}
      <RowProblems problem={act.problem} />
    </ActDialog>
  );
}

/** Name of the field for the reason of one. */
const reasonOf = ({ id }: { readonly id: string }): string => `reason-${id}`;
