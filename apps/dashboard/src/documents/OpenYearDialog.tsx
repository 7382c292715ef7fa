import { useNavigate } from "react-router";
import { useText } from "../i18n/useText.ts";
import { useOpenYear } from "../providers/acts/openYear.ts";
import { ActDialog } from "../view/ActDialog.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Documents.module.css";

const consequences = ["tree", "rules", "deadlines", "reports"] as const;

interface OpenYearDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

/** Says what opening a year does before it is done, and then shows the documents of the year. */
export function OpenYearDialog({ year, onClose }: OpenYearDialogProps) {
  const text = useText();
  const link = useViewLink();
  const navigate = useNavigate();
  const act = useOpenYear();
  const run = async (): Promise<unknown> => {
    const opened = await act.run({ year });
    if (opened) navigate(link(paths.documents, { year }));
    return opened;
  };
  return (
    <ActDialog
      title={text("documents.openYear.title", { year })}
      act={{ ...act, run }}
      submitLabel={text("documents.openYear.act", { year })}
      onClose={onClose}
      variablesOf={() => undefined}
    >
      <ul className={styles.consequences}>
        {consequences.map((name) => (
          <li key={name}>{text(`documents.openYear.${name}`, { year })}</li>
        ))}
      </ul>
    </ActDialog>
  );
}
