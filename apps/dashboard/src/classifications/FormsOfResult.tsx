import { formsFor } from "@xep-loai/domain";
import { useLanguage, useSaid, useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { Panel } from "../ui/Panel.tsx";
import { PaperActs } from "../view/PaperActs.tsx";
import { formAddress } from "../view/paperAddresses.ts";
import styles from "./WhyThisTier.module.css";

/** The form of its documents, filled from what is recorded, to be printed and signed. */
export function FormsOfResult({
  classification: { id, year, ruleSet, subjectKind },
}: {
  classification: Classification;
}) {
  const text = useText();
  const said = useSaid();
  const locale = useLanguage();
  const [form, ...others] = formsFor(ruleSet.id, subjectKind);
  // Of Mẫu 2A to 2C the person's posts decide.
  if (form === undefined || others.length > 0) return null;
  return (
    <Panel title={text("forms.ofResult")}>
      <p className={styles.form}>
        <span>{said(form.name)}</span>
        <PaperActs
          address={formAddress(form.id)}
          search={{ classificationId: id, year: String(year), locale }}
          of={said(form.name)}
        />
      </p>
    </Panel>
  );
}
