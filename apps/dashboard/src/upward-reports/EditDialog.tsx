import { reportSectionLabels } from "@xep-loai/domain";
import { useLanguage, useSaid, useText } from "../i18n/useText.ts";
import { useWriteParagraph } from "../providers/acts/upwardReport.ts";
import type { ReportDraft, ReportParagraph } from "../providers/queries/upwardReport.ts";
import { TextInput } from "../ui/TextInput.tsx";
import { ActDialog } from "../view/ActDialog.tsx";

interface EditDialogProps {
  readonly draft: ReportDraft;
  readonly paragraph: ReportParagraph;
  readonly onClose: () => void;
}

/** The words of one paragraph, in the language of the page. */
export function EditDialog({ draft, paragraph: { key, section, text: words }, onClose }: EditDialogProps) {
  const text = useText();
  const said = useSaid();
  const language = useLanguage();
  const act = useWriteParagraph();
  return (
    <ActDialog
      wide
      title={text("upwardReports.paragraph.editTitle", { section: said(reportSectionLabels[section]) })}
      act={act}
      submitLabel={text("upwardReports.acts.save")}
      onClose={onClose}
      variablesOf={(given) => ({
        ...{ id: draft.id, version: draft.version, key, language, words: given.optional("words") },
      })}
    >
      <TextInput name="words" label={text("upwardReports.paragraph.words")} value={words[language]} rows={8} />
    </ActDialog>
  );
}
