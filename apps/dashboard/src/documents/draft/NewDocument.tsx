import { useNavigate } from "react-router";
import { useSaid, useText } from "../../i18n/useText.ts";
import { useSaveDocument } from "../../providers/acts/document.ts";
import type { Document } from "../../providers/queries/document.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { ActForm } from "../../view/ActForm.tsx";
import { type FormValues, formValues } from "../../view/formValues.ts";
import { documentPath, draftPath, paths } from "../../view/paths.ts";
import { useViewLink } from "../../view/useView.ts";
import styles from "./Draft.module.css";
import { HeadFields } from "./HeadFields.tsx";
import { headFrom } from "./head.ts";
import { UnitOfDocument } from "./UnitOfDocument.tsx";
import { useNewDraft } from "./useNewDraft.ts";

interface NewDocumentProps {
  /** The version in force that is to be replaced; null: a document of its own. */
  readonly replaces: Document | null;
}

/** The head of a new document; once it is kept, its values follow. */
export function NewDocument({ replaces }: NewDocumentProps) {
  const text = useText();
  const said = useSaid();
  const link = useViewLink();
  const navigate = useNavigate();
  const act = useSaveDocument();
  const { start, keepHere, forget, draftOf } = useNewDraft(replaces);
  const submit = async (given: FormValues): Promise<void> => {
    const saved = await act.run({ draft: draftOf(headFrom(given)), seen: null });
    if (saved === null) return;
    forget();
    await navigate(link(draftPath(saved.id)), { replace: true });
  };
  const giveUp = (): void => {
    forget();
    void navigate(link(replaces ? documentPath(replaces.id) : paths.documents));
  };
  const title = replaces ? text("drafts.next", { document: said(replaces.shortTitle) }) : text("documents.add.act");
  return (
    <>
      <PageHead title={title} lead={text("drafts.newLead")} />
      <div className={styles.form} onChange={({ target }) => keepHere(valuesOf(target))}>
        <ActForm
          act={act}
          submitLabel={text("drafts.create")}
          onSubmit={(given) => void submit(given)}
          onCancel={giveUp}
        >
          <UnitOfDocument fixed={replaces?.organisation ?? null} />
          <Panel title={text("drafts.head")}>
            <HeadFields head={start} />
          </Panel>
        </ActForm>
      </div>
    </>
  );
}

/** Of the form a field is in. */
const valuesOf = (field: EventTarget): FormValues => formValues((field as HTMLInputElement).form as HTMLFormElement);
