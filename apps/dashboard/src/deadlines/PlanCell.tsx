import MissingIcon from "@mui/icons-material/WarningAmberOutlined";
import { useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { UnitProgress } from "../providers/queries/deadlines.ts";
import { Mark } from "../ui/Mark.tsx";
import { QuietButton } from "../ui/QuietButton.tsx";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useMayAt } from "../view/useMayAt.ts";
import { useView } from "../view/useView.ts";
import styles from "./Deadlines.module.css";
import { PlanDialog } from "./PlanDialog.tsx";
import { recorders } from "./recorders.ts";
import { usePathTo } from "./usePathTo.ts";

/** The unit's own plan by number and date, or that the rules ask for one; who may record it does so here, while the year is open. */
export function PlanCell({ unit }: { unit: UnitProgress }) {
  const text = useText();
  const { date } = useFigures();
  const [isOpen, setOpen] = useState(false);
  const isClosed = useIsYearClosed(useView().year);
  const may = useMayAt(recorders)(usePathTo(unit.organisation)) && !isClosed;
  const { plan, planFindings, organisation } = unit;
  if (!plan && planFindings.length === 0) return null;
  const words = plan ? "change" : "record";
  return (
    <div className={styles.cell}>
      {plan ? (
        <span>{text("deadlines.plan.of", { number: plan.number, day: date(plan.filedOn) })}</span>
      ) : (
        <Mark tone="amber" icon={MissingIcon}>
          {text("deadlines.plan.none")}
        </Mark>
      )}
      {may && (
        <QuietButton
          label={text(`deadlines.plan.${words}Of`, { name: organisation.name })}
          onClick={() => setOpen(true)}
        >
          {text(`deadlines.plan.${words}`)}
        </QuietButton>
      )}
      {isOpen && <PlanDialog unit={unit} onClose={() => setOpen(false)} />}
    </div>
  );
}
