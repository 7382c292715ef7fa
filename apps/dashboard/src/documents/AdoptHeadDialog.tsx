import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import { useAdoptHead } from "../providers/acts/adoptHead.ts";
import { type NewHead, useNewHead } from "../providers/queries/newHead.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { Answered } from "../view/Answered.tsx";
import styles from "./Documents.module.css";

interface AdoptHeadDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** What going over does, counted, before it is done. */
export function AdoptHeadDialog({ year, onClose }: AdoptHeadDialogProps) {
  const text = useText();
  const question = useNewHead(year);
  return (
    <ActDialog
      title={text("documents.newHead.title", { year })}
      act={useAdoptHead()}
      submitLabel={text("documents.newHead.act")}
      notNow={question.data ? null : text("documents.newHead.notLooked")}
      onClose={onClose}
      variablesOf={() => ({ year })}
    >
      <Answered question={question} compact>
        {(found) => <Consequences found={found} />}
      </Answered>
    </ActDialog>
  );
}

function Consequences({
  found: { years, before, after, results, restarted, submissions },
}: {
  readonly found: NewHead;
}) {
  const text = useText();
  const said = useSaid();
  const { count } = useFigures();
  const words = { years: years.join(", "), before: said(before), after: said(after) };
  return (
    <ul className={styles.consequences}>
      <li>{text("documents.newHead.rules", words)}</li>
      <li>{text("documents.newHead.results", { count: count(results), ...words })}</li>
      {restarted > 0 && <li>{text("documents.newHead.restarted", { count: count(restarted), ...words })}</li>}
      <li>{text("documents.newHead.submissions", { count: count(submissions) })}</li>
    </ul>
  );
}
