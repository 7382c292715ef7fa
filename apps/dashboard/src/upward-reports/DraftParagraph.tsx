import EditedIcon from "@mui/icons-material/EditOutlined";
import OutrunIcon from "@mui/icons-material/WarningAmberOutlined";
import { useState } from "react";
import { useLanguage, useText } from "../i18n/useText.ts";
import type { ReportDraft, ReportParagraph } from "../providers/queries/upwardReport.ts";
import { Mark } from "../ui/Mark.tsx";
import { QuietButton } from "../ui/QuietButton.tsx";
import { AnewDialog } from "./AnewDialog.tsx";
import { EditDialog } from "./EditDialog.tsx";
import styles from "./UpwardReports.module.css";

interface DraftParagraphProps {
  readonly draft: ReportDraft;
  readonly paragraph: ReportParagraph;
  readonly mayWrite: boolean;
}

/** One paragraph: as it stands, whether it was written by hand, and what can be done with it. */
export function DraftParagraph({ draft, paragraph, mayWrite }: DraftParagraphProps) {
  const text = useText();
  const language = useLanguage();
  const [opened, open] = useState<"edit" | "anew" | null>(null);
  const words = paragraph.text[language];
  const close = () => open(null);
  return (
    <div className={`${styles.paragraph} ${words === "" ? styles.empty : ""}`}>
      {words === "" ? (
        <p className={`${styles.unwritten} no-print`}>{text("upwardReports.paragraph.unwritten")}</p>
      ) : (
        <p>{words}</p>
      )}
      <div className={`${styles.margin} no-print`}>
        <Marks paragraph={paragraph} />
        {mayWrite && <QuietButton onClick={() => open("edit")}>{text("upwardReports.acts.edit")}</QuietButton>}
        {mayWrite && paragraph.editedIn.includes(language) && (
          <QuietButton onClick={() => open("anew")}>{text("upwardReports.acts.anew")}</QuietButton>
        )}
      </div>
      {opened === "edit" && <EditDialog draft={draft} paragraph={paragraph} onClose={close} />}
      {opened === "anew" && <AnewDialog draft={draft} paragraph={paragraph} onClose={close} />}
    </div>
  );
}

function Marks({ paragraph: { editedIn, isOutrun, fromFigures } }: { paragraph: ReportParagraph }) {
  const text = useText();
  const language = useLanguage();
  const isEdited = editedIn.includes(language);
  const today = fromFigures[language];
  if (editedIn.length === 0) return null;
  return (
    <>
      {isEdited && (
        <Mark tone="quiet" icon={EditedIcon}>
          {text("upwardReports.paragraph.edited")}
        </Mark>
      )}
      {!isEdited && <span>{text("upwardReports.paragraph.otherLanguage")}</span>}
      {isOutrun && isEdited && (
        <>
          <Mark tone="amber" icon={OutrunIcon}>
            {text("upwardReports.paragraph.outrun")}
          </Mark>
          <p className={styles.today}>
            {today === ""
              ? text("upwardReports.paragraph.noFigures")
              : text("upwardReports.paragraph.fromFigures", { words: today })}
          </p>
        </>
      )}
    </>
  );
}
