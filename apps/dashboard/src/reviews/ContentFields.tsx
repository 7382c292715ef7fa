import { useSaid, useText } from "../i18n/useText.ts";
import type { ReviewedSubject } from "../providers/queries/reviewedSubject.ts";
import { OptionInput } from "../ui/OptionInput.tsx";
import styles from "./RecordDialog.module.css";

interface ContentFieldsProps {
  readonly contents: ReviewedSubject["contents"];
  /** Codes of those with text. */
  readonly written: readonly string[];
}

/** Which of the required contents have text. */
export function ContentFields({ contents, written }: ContentFieldsProps) {
  const text = useText();
  const said = useSaid();
  if (contents.length === 0) return null;
  return (
    <div className={styles.whole}>
      <OptionInput
        kind="several"
        name="contents"
        label={text("reviews.fields.contents")}
        options={contents.map(({ code, label }) => ({ value: code, name: said(label) }))}
        chosen={written}
      />
    </div>
  );
}
