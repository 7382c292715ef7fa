import RefusedIcon from "@mui/icons-material/DoNotDisturbOnOutlined";
import { useSaid, useText } from "../i18n/useText.ts";
import type { ConfigurationFinding, Document } from "../providers/queries/document.ts";
import { Mark } from "../ui/Mark.tsx";
import styles from "./Documents.module.css";
import { Place } from "./Place.tsx";

interface RefusedValueProps {
  readonly finding: ConfigurationFinding;
  /** Where the words of the document stand. */
  readonly document: Pick<Document, "overrides">;
}

/** What a document states but may not change (ENGINE.UPPER_WINS): what is used in its place, and both clauses. */
export function RefusedValue({ finding: { parameter, stated, upper, citation }, document }: RefusedValueProps) {
  const text = useText();
  const said = useSaid();
  const words = document.overrides.find((each) => each.parameter.id === parameter.id)?.clause ?? [];
  const values = { label: said(parameter.label), stated: said(stated.text), used: said(upper.shown.text) };
  const by = upper.document && said(upper.document.shortTitle);
  return (
    <div className={styles.refused}>
      <Mark tone="amber" icon={RefusedIcon}>
        {by ? text("documents.refused.by", { ...values, by }) : text("documents.refused.recommended", values)}
      </Mark>
      <Place citation={citation} clause={words} />
      {upper.citation && <Place citation={upper.citation} clause={upper.clause} />}
    </div>
  );
}
