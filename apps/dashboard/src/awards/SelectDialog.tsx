import { useText } from "../i18n/useText.ts";
import { useSelectForAward } from "../providers/acts/award.ts";
import type { AwardCandidate, CandidateAward } from "../providers/queries/awardCandidates.ts";
import { Clause } from "../ui/Clause.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { OptionInput } from "../ui/OptionInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { todayInVietnam } from "../view/today.ts";

interface SelectDialogProps {
  readonly candidate: AwardCandidate;
  readonly award: CandidateAward;
  readonly onClose: () => void;
}

/** What the committee said, which body, on which day; a change says why. */
export function SelectDialog({ candidate, award: { award, selection, finding }, onClose }: SelectDialogProps) {
  const text = useText();
  const act = useSelectForAward();
  const { id, year, subjectName } = candidate;
  const answers = [
    { value: "yes", name: text("awards.form.chosen") },
    { value: "no", name: text("awards.form.notChosen") },
  ];
  return (
    <ActDialog
      title={text(selection ? "awards.acts.changeOf" : "awards.acts.selectOf", {
        name: subjectName,
        award: text(`awards.award.${award}`),
      })}
      act={act}
      submitLabel={text("awards.acts.select")}
      onClose={onClose}
      variablesOf={(given) => ({
        classificationId: id,
        year,
        version: selection?.version ?? 0,
        selection: {
          award,
          isChosen: given.text("answer") === "yes",
          byBody: given.text("byBody"),
          chosenOn: given.day("chosenOn"),
          note: given.optional("note"),
        },
      })}
    >
      <OptionInput
        required
        kind="one"
        name="answer"
        label={text("awards.form.answer")}
        options={answers}
        chosen={selection ? (selection.isChosen ? "yes" : "no") : []}
      />
      <TextInput
        required
        name="byBody"
        label={text("awards.form.body")}
        value={selection?.byBody}
        hint={text("awards.form.bodyHint")}
      />
      <DayInput
        required
        name="chosenOn"
        label={text("awards.form.day")}
        value={selection ? undefined : todayInVietnam()}
      />
      <TextInput
        required={selection !== null}
        name="note"
        rows={2}
        label={text(selection ? "awards.form.why" : "awards.form.note")}
      />
      <Clause clause={finding.clause} citation={finding.citation} ruleId={finding.ruleId} />
    </ActDialog>
  );
}
