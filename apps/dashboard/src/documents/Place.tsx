import { citationText } from "@xep-loai/domain";
import { useLanguage } from "../i18n/useText.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import styles from "./Documents.module.css";

interface PlaceProps {
  readonly citation: string;
  /** Empty where only the place is known. */
  readonly clause: readonly string[];
}

/** Where a value stands in its document, with the words there on demand. */
export function Place({ citation, clause }: PlaceProps) {
  const language = useLanguage();
  if (clause.length > 0) return <FoldedClause citation={citation} clause={clause} />;
  return <cite className={styles.place}>{citationText(citation, language)}</cite>;
}
