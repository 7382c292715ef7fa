import MissingIcon from "@mui/icons-material/WarningAmberOutlined";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { UnitProgress } from "../providers/queries/deadlines.ts";
import { Mark } from "../ui/Mark.tsx";
import { dossierPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./Deadlines.module.css";

/** How many kinds of paper are complete, where the document lists them; the way to the dossier. */
export function DossierCell({ unit: { organisation, papersNeeded, papersComplete } }: { unit: UnitProgress }) {
  const text = useText();
  const link = useViewLink();
  const counted = text("deadlines.dossier.count", { complete: papersComplete, needed: papersNeeded });
  const isShort = papersComplete < papersNeeded;
  return (
    <div className={styles.cell}>
      {papersNeeded > 0 &&
        (isShort ? (
          <Mark tone="amber" icon={MissingIcon}>
            {counted}
          </Mark>
        ) : (
          <span>{counted}</span>
        ))}
      <Link
        className="no-print"
        aria-label={text("deadlines.dossier.openOf", { name: organisation.name })}
        to={link(dossierPath(organisation.id))}
      >
        {text("deadlines.dossier.open")}
      </Link>
    </div>
  );
}
