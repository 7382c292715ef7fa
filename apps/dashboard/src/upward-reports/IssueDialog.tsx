import { useSaid, useText } from "../i18n/useText.ts";
import { useIssueReport } from "../providers/acts/upwardReport.ts";
import { type ReportDraft, type UpwardReport, useLongAnnexes } from "../providers/queries/upwardReport.ts";
import { DayInput } from "../ui/DayInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";
import type { FormValues } from "../view/formValues.ts";
import { todayInVietnam } from "../view/today.ts";

interface IssueDialogProps {
  readonly report: UpwardReport;
  readonly draft: ReportDraft;
  readonly onClose: () => void;
}

/** Number, day, signature, recipients: what stands around the text once it is frozen. */
export function IssueDialog({ report, draft, onClose }: IssueDialogProps) {
  const text = useText();
  const act = useIssueReport();
  const { organisation, year, issued, addressee } = report;
  const label = (field: "number" | "place" | "addressee" | "signedAs" | "signedBy" | "recipients") =>
    text(`upwardReports.issueForm.${field}`);
  return (
    <ActDialog
      wide
      title={text("upwardReports.issueForm.title", { name: organisation.name, year })}
      act={act}
      submitLabel={text("upwardReports.acts.issue")}
      onClose={onClose}
      variablesOf={(given) => ({
        ...{ id: draft.id, version: draft.version, contentHash: draft.contentHash, head: headIn(given) },
      })}
    >
      <p>{text("upwardReports.issueForm.lead")}</p>
      <NotPrinted report={report} />
      {draft.paragraphs.some(({ isOutrun }) => isOutrun) && <p>{text("upwardReports.issueForm.pending")}</p>}
      <TextInput required name="number" label={label("number")} hint={text("upwardReports.issueForm.numberHint")} />
      <DayInput required name="issuedOn" value={todayInVietnam()} label={text("upwardReports.issueForm.issuedOn")} />
      <TextInput
        required
        name="place"
        label={label("place")}
        value={issued?.place}
        hint={text("upwardReports.issueForm.placeHint")}
      />
      <TextInput required name="addressee" label={label("addressee")} value={issued?.addressee ?? addressee} />
      <TextInput
        required
        name="signedAs"
        label={label("signedAs")}
        value={issued?.signedAs}
        hint={text("upwardReports.issueForm.signedAsHint")}
      />
      <TextInput required name="signedBy" label={label("signedBy")} value={issued?.signedBy} />
      <TextInput
        required
        name="recipients"
        rows={3}
        label={label("recipients")}
        value={issued?.recipients.join("\n")}
      />
      {issued && (
        <TextInput
          required
          name="reason"
          rows={2}
          label={text("upwardReports.issueForm.reason", { number: issued.number })}
        />
      )}
    </ActDialog>
  );
}

/** Tables too long for paper, said before the report is frozen without them. */
function NotPrinted({ report: { organisation, year } }: Pick<IssueDialogProps, "report">) {
  const text = useText();
  const said = useSaid();
  const { data: long = [] } = useLongAnnexes({ organisationId: organisation.id, year });
  if (long.length === 0) return null;
  const tables = long.map(({ table, title }) => `${table}. ${said(title)}`).join("; ");
  return <p role="status">{text("upwardReports.issueForm.notPrinted", { tables })}</p>;
}

const headIn = (given: FormValues) => ({
  number: given.text("number"),
  issuedOn: given.day("issuedOn"),
  place: given.text("place"),
  addressee: given.text("addressee"),
  signedAs: given.text("signedAs"),
  signedBy: given.text("signedBy"),
  recipients: given.lines("recipients"),
  reason: given.optional("reason"),
});
