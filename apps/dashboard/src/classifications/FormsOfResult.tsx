import { type FormId, formOf } from "@xep-loai/domain";
import { useLanguage, useSaid, useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { useSubjectForms } from "../providers/queries/filledForm.ts";
import { Panel } from "../ui/Panel.tsx";
import { PaperActs } from "../view/PaperActs.tsx";
import { formAddress } from "../view/paperAddresses.ts";
import styles from "./WhyThisTier.module.css";

type Rated = Pick<Classification, "id" | "year">;

/** The forms of its documents, filled from what is recorded, to be printed and signed; of Mẫu 2A to 2C those of the person's posts. */
export function FormsOfResult({ classification: { id, year } }: { classification: Rated }) {
  const text = useText();
  const { data = [] } = useSubjectForms(id, year);
  if (data.length === 0) return null;
  return (
    <Panel title={text("forms.ofResult")}>
      {data.map(({ formId }) => (
        <FormOfResult key={formId} formId={formId} of={{ id, year }} />
      ))}
    </Panel>
  );
}

/** One form by its name, with the files it is had in. */
export function FormOfResult({ formId, of: { id, year } }: { formId: FormId; of: Rated }) {
  const said = useSaid();
  const locale = useLanguage();
  const name = said(formOf(formId).name);
  return (
    <p className={styles.form}>
      <span>{name}</span>
      <PaperActs
        address={formAddress(formId)}
        search={{ classificationId: id, year: String(year), locale }}
        of={name}
      />
    </p>
  );
}
