import PrintIcon from "@mui/icons-material/PrintOutlined";
import Button from "@mui/material/Button";
import { blocksFor } from "@xep-loai/domain";
import { Link, useParams } from "react-router";
import { useText } from "../../i18n/useText.ts";
import { type Classification, useClassification } from "../../providers/queries/classification.ts";
import { type FilledForm, type FormId, useFilledForm } from "../../providers/queries/filledForm.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Answered } from "../../view/Answered.tsx";
import { classificationPath, entryPath } from "../../view/paths.ts";
import { UnitPath } from "../../view/UnitPath.tsx";
import { useView, useViewLink } from "../../view/useView.ts";
import { FormSheet } from "../FormSheet.tsx";
import formStyles from "../Forms.module.css";
import { FormLanguage } from "../formLanguage.ts";
import { FormRoom } from "../formRoom.ts";
import { formById } from "../sheets.ts";
import { useFormLanguage } from "../useFormLanguage.ts";
import { useFormTitle } from "../useFormTitle.ts";
import styles from "./Filled.module.css";
import { FilledRoom } from "./FilledRoom.tsx";
import { FillingContext } from "./filling.ts";
import { KeepingLine } from "./KeepingLine.tsx";
import { useFormKeeping } from "./useFormKeeping.ts";
import { useWhereOf } from "./useWhereOf.ts";

/** One form of one subject: read, filled in as on paper, printed. */
export function FilledFormPage() {
  const { id = "", formId = "" } = useParams();
  const { year } = useView();
  const text = useText();
  const result = useClassification(id, year);
  const question = useFilledForm({ classificationId: id, year, formId: formId as FormId });
  if (formById(formId) === undefined) {
    return <EmptyState title={text("forms.notFound.title")}>{text("forms.notFound.advice")}</EmptyState>;
  }
  return (
    <Answered question={result}>
      {(classification) => (
        <Answered question={question}>
          {(form) => (
            <Filled key={`${form.classificationId}/${form.formId}`} filled={form} classification={classification} />
          )}
        </Answered>
      )}
    </Answered>
  );
}

interface FilledProps {
  readonly filled: FilledForm;
  readonly classification: Classification;
}

function Filled({ filled, classification }: FilledProps) {
  const text = useText();
  const { drafts, clashes, problems, keeping, keeper } = useFormKeeping(filled);
  const whereOf = useWhereOf(classification);
  const { language } = useFormLanguage();
  const form = formById(filled.formId);
  if (form === undefined) return null;
  const items = new Map(filled.items.map((item) => [item.id, item]));
  const placeOf = (id: string) => {
    const item = items.get(id);
    const draft = drafts.get(id);
    return item && { item, value: draft ? draft.value : item.value, clash: clashes.get(id), problem: problems.get(id) };
  };
  const { obstacle } = filled;
  return (
    <article>
      <Head filled={filled} classification={classification} />
      {obstacle === null ? (
        <KeepingLine keeping={keeping} onSend={() => void keeper.flush()} />
      ) : (
        <p className={`${styles.keeping} no-print`}>{text(`entry.obstacle.${obstacle}`)}</p>
      )}
      <section className={formStyles.desk} lang={language} aria-label={text("filled.sheet")}>
        <div className={`${formStyles.sheet} ${styles.sheet}`}>
          <FillingContext value={{ placeOf, isOpen: obstacle === null, keeper, whereOf }}>
            <FormRoom value={FilledRoom}>
              <FormLanguage value={language}>
                <FormSheet form={{ ...form, blocks: blocksFor(form, filled.isCivilServant) }} />
              </FormLanguage>
            </FormRoom>
          </FillingContext>
        </div>
      </section>
    </article>
  );
}

function Head({ filled: { formId }, classification: { id, subjectName, breadcrumb, year } }: FilledProps) {
  const text = useText();
  const link = useViewLink();
  const titleOf = useFormTitle();
  const { other } = useFormLanguage();
  const form = formById(formId);
  return (
    <div className="no-print">
      <PageHead
        title={form ? titleOf(form) : ""}
        lead={
          <>
            {subjectName} · <UnitPath path={breadcrumb} /> · {year}
          </>
        }
      >
        <Button variant="contained" startIcon={<PrintIcon />} onClick={() => window.print()}>
          {text("forms.print")}
        </Button>
        {other && <Button onClick={other.show}>{text(other.label)}</Button>}
        <Link to={link(classificationPath(id))}>{text("entry.toWhy")}</Link>
        <Link to={link(entryPath(id))}>{text("entry.open")}</Link>
      </PageHead>
    </div>
  );
}
