import { useText } from "../i18n/useText.ts";
import { useAttestAwardYear } from "../providers/acts/award.ts";
import type { AwardCandidate, AwardYear, CandidateAward } from "../providers/queries/awardCandidates.ts";
import { Clause } from "../ui/Clause.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { OptionInput } from "../ui/OptionInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import { todayInVietnam } from "../view/today.ts";

interface AttestYearDialogProps {
  readonly candidate: AwardCandidate;
  readonly award: CandidateAward;
  readonly years: readonly AwardYear[];
  readonly onClose: () => void;
}

/** Whether one of the years under other rules is let count, by whom, on which day. */
export function AttestYearDialog({ candidate, award: { finding }, years, onClose }: AttestYearDialogProps) {
  const text = useText();
  const act = useAttestAwardYear();
  const yearName = (year: number, answer: AwardYear["answer"]) =>
    answer === null ? String(year) : `${year} (${text(answer.counts ? "awards.form.yes" : "awards.form.no")})`;
  const versionOf = (chosen: string) => years.find(({ year }) => String(year) === chosen)?.answer?.version ?? 0;
  const options = years.map(({ year, answer }) => ({ value: String(year), name: yearName(year, answer) }));
  const answers = [
    { value: "yes", name: text("awards.form.yes") },
    { value: "no", name: text("awards.form.no") },
  ];
  return (
    <ActDialog
      title={text("awards.acts.attestOf", { name: candidate.subjectName })}
      act={act}
      submitLabel={text("awards.acts.attest")}
      onClose={onClose}
      variablesOf={(given) => ({
        classificationId: candidate.id,
        year: candidate.year,
        version: versionOf(given.text("ofYear")),
        given: {
          ofYear: Number(given.text("ofYear")),
          counts: given.text("counts") === "yes",
          byBody: given.text("byBody"),
          answeredOn: given.day("answeredOn"),
          note: given.optional("note"),
        },
      })}
    >
      <p>{text("awards.form.attestLead")}</p>
      <OptionInput
        required
        kind="one"
        name="ofYear"
        label={text("awards.form.year")}
        options={options}
        chosen={options.length === 1 ? options.map(({ value }) => value) : []}
      />
      <OptionInput required kind="one" name="counts" label={text("awards.form.counts")} options={answers} chosen={[]} />
      <TextInput required name="byBody" label={text("awards.form.answeredBy")} />
      <DayInput required name="answeredOn" label={text("awards.form.answeredOn")} value={todayInVietnam()} />
      <TextInput name="note" rows={2} label={text("awards.form.note")} hint={text("awards.form.attestNote")} />
      <Clause clause={finding.clause} citation={finding.citation} ruleId={finding.ruleId} />
    </ActDialog>
  );
}
