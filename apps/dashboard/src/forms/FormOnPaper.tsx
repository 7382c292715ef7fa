import PrintIcon from "@mui/icons-material/PrintOutlined";
import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { OfDocuments } from "../documents/index.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { PaperActs } from "../view/PaperActs.tsx";
import { formAddress } from "../view/paperAddresses.ts";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { FormSheet } from "./FormSheet.tsx";
import styles from "./Forms.module.css";
import { FrameworkSheet } from "./FrameworkSheet.tsx";
import { FormLanguage } from "./formLanguage.ts";
import { formById, frameworkById } from "./sheets.ts";
import { useFormLanguage } from "./useFormLanguage.ts";
import { useFormTitle } from "./useFormTitle.ts";

/** One form as it is printed: words, boxes, room to write and to sign. */
export function FormOnPaper() {
  const { id = "" } = useParams();
  const text = useText();
  const said = useSaid();
  const titleOf = useFormTitle();
  const form = formById(id);
  const framework = frameworkById(id);
  if (form)
    return (
      <OnPaper title={titleOf(form)} note={form.isTitleLost ? text("forms.titleLost") : null} formId={form.id}>
        <FormSheet form={form} />
      </OnPaper>
    );
  if (framework)
    return (
      <OnPaper title={said(framework.title)} note={null} formId={null}>
        <FrameworkSheet sheet={framework} />
      </OnPaper>
    );
  return <EmptyState title={text("forms.notFound.title")}>{text("forms.notFound.advice")}</EmptyState>;
}

interface OnPaperProps {
  readonly title: string;
  readonly note: string | null;
  /** null: a framework, which is printed alone. */
  readonly formId: string | null;
  readonly children: ReactNode;
}

function OnPaper({ title, note, formId, children }: OnPaperProps) {
  const text = useText();
  const link = useViewLink();
  const { language, isTranslated, other } = useFormLanguage();
  return (
    <article>
      <OfDocuments open="forms" />
      <div className="no-print">
        <PageHead title={title} lead={[isTranslated && text("forms.translated"), note].filter(Boolean).join(" ")}>
          <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
            {text("forms.print")}
          </Button>
          {formId && <PaperActs address={formAddress(formId)} search={{ locale: language }} />}
          {other && <Button onClick={other.show}>{text(other.label)}</Button>}
          <Button variant="outlined" component={Link} to={link(paths.forms)}>
            {text("forms.back")}
          </Button>
        </PageHead>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet wider than the screen scrolls, by keyboard too */}
      <section className={styles.desk} lang={language} tabIndex={0} aria-label={text("forms.sheet")}>
        <div className={styles.sheet}>
          <FormLanguage value={language}>{children}</FormLanguage>
        </div>
      </section>
    </article>
  );
}
