import NotHeldIcon from "@mui/icons-material/ContentPasteSearchOutlined";
import { citationText, type Form, forms } from "@xep-loai/domain";
import { Link } from "react-router";
import { OfDocuments } from "../documents/index.ts";
import { useLanguage, useSaid, useText } from "../i18n/useText.ts";
import { Mark } from "../ui/Mark.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { formPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Forms.module.css";
import { heldOf } from "./heldOf.ts";
import { documentTitle, type FrameworkSheet, frameworkSheets } from "./sheets.ts";
import { useFormTitle } from "./useFormTitle.ts";

/** Biểu mẫu: every form the documents know, and the finer frameworks of criteria. */
export function FormList() {
  const text = useText();
  return (
    <article>
      <OfDocuments open="forms" />
      <PageHead title={text("forms.title")} lead={text("forms.lead")} />
      <ul className={styles.list}>
        {forms.map((form) => (
          <FormEntry key={form.id} form={form} />
        ))}
        {frameworkSheets.map((sheet) => (
          <FrameworkEntry key={sheet.id} sheet={sheet} />
        ))}
      </ul>
    </article>
  );
}

function FormEntry({ form }: { form: Form }) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const titleOf = useFormTitle();
  const citation = citationText(form.citation, useLanguage());
  const held = heldOf(form);
  const title = documentTitle(form);
  const subjects = form.subjects.map((subject) => text(`words.subjectKind.${subject}`)).join(", ");
  return (
    <li>
      <Link to={link(formPath(form.id))}>{titleOf(form)}</Link>
      {held !== "ALL" && (
        <Mark tone="amber" icon={NotHeldIcon}>
          {text(`forms.held.${held}`)}
        </Mark>
      )}
      <span>{[title && said(title), citation, text("forms.writtenOn", { subjects })].filter(Boolean).join(" · ")}</span>
    </li>
  );
}

function FrameworkEntry({ sheet: { id, title, framework } }: { sheet: FrameworkSheet }) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  return (
    <li>
      <Link to={link(formPath(id))}>{said(title)}</Link>
      <span>{text("forms.framework.lead", { citation: framework.citation })}</span>
    </li>
  );
}
