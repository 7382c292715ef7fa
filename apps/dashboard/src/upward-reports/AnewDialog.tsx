import { useLanguage, useText } from "../i18n/useText.ts";
import { useWriteParagraph } from "../providers/acts/upwardReport.ts";
import type { ReportDraft, ReportParagraph } from "../providers/queries/upwardReport.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import styles from "./UpwardReports.module.css";

interface AnewDialogProps {
  readonly draft: ReportDraft;
  readonly paragraph: ReportParagraph;
  readonly onClose: () => void;
}

/** What was written by hand is lost: both are shown before. */
export function AnewDialog({ draft, paragraph: { key, text: words, fromFigures }, onClose }: AnewDialogProps) {
  const text = useText();
  const language = useLanguage();
  const act = useWriteParagraph();
  return (
    <ActDialog
      title={text("upwardReports.paragraph.anewTitle")}
      act={act}
      submitLabel={text("upwardReports.acts.anew")}
      onClose={onClose}
      variablesOf={() => ({ id: draft.id, version: draft.version, key, language, words: null })}
    >
      <p>{text("upwardReports.paragraph.anewLead")}</p>
      <dl className={styles.both}>
        <dt>{text("upwardReports.paragraph.replaced")}</dt>
        <dd>{words[language]}</dd>
        <dt>{text("upwardReports.paragraph.instead")}</dt>
        <dd>{fromFigures[language] || text("upwardReports.paragraph.unwritten")}</dd>
      </dl>
    </ActDialog>
  );
}
