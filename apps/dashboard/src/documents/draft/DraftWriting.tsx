import { useMemo, useRef } from "react";
import { useText } from "../../i18n/useText.ts";
import type { Document } from "../../providers/queries/document.ts";
import type { ParameterInForce } from "../../providers/queries/parametersInForce.ts";
import { FieldProblems } from "../../ui/FieldProblems.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { formValues } from "../../view/formValues.ts";
import styles from "./Draft.module.css";
import { DraftActs } from "./DraftActs.tsx";
import { DraftProblem } from "./DraftProblem.tsx";
import { DraftStatus } from "./DraftStatus.tsx";
import { HeadFields } from "./HeadFields.tsx";
import { StatedFields } from "./StatedFields.tsx";
import { useDraftForm } from "./useDraftForm.ts";

interface DraftWritingProps {
  readonly document: Document;
  /** As they are in force for the unit. */
  readonly parameters: readonly ParameterInForce[];
  /** What somebody else wrote meanwhile is to be seen. */
  readonly onReloaded: () => void;
}

/** The fields of a draft; what is wrong is said at the field, what is written is kept. */
export function DraftWriting({ document, parameters, onReloaded }: DraftWritingProps) {
  const text = useText();
  const fields = useRef<HTMLFormElement>(null);
  const known = useMemo(() => new Map(parameters.map(({ parameter }) => [parameter.id, parameter])), [parameters]);
  const draft = useDraftForm(document, known);
  const { start, form, autosave, problems, leave, take, add, remove } = draft;
  const reloaded = (): void => {
    draft.forget();
    onReloaded();
  };
  const read = () => fields.current && take(formValues(fields.current));
  return (
    <>
      <PageHead title={text("drafts.heading", { number: form.head.number })} lead={<Unit document={document} />}>
        <DraftStatus autosave={autosave} />
        <DraftActs autosave={autosave} />
      </PageHead>
      <FieldProblems problems={problems}>
        <DraftProblem autosave={autosave} problems={problems} onReloaded={reloaded} />
        <form
          ref={fields}
          noValidate
          className={styles.form}
          onChange={read}
          onBlur={leave}
          onSubmit={(event) => event.preventDefault()}
        >
          <Panel title={text("drafts.head")}>
            <HeadFields head={start.head} />
          </Panel>
          <StatedFields values={form.values} parameters={parameters} onAdd={add} onRemove={remove} />
        </form>
      </FieldProblems>
    </>
  );
}

function Unit({ document: { organisation } }: { document: Document }) {
  const text = useText();
  return <>{text("documents.show.downwards", { unit: organisation?.name ?? "" })}</>;
}
