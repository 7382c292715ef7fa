import type { Role } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { AskedUnit } from "../providers/queries/asked.ts";
import { useIsYearClosed } from "./useIsYearClosed.ts";
import { useMay } from "./useMay.ts";
import styles from "./YearClosed.module.css";

interface YearClosedProps {
  /** Who would be offered the acts that are missing here. */
  readonly roles: readonly Role[];
  readonly unit: AskedUnit;
}

/** Why nothing is offered here, to who would do it were the year open. */
export function YearClosed({ roles, unit }: YearClosedProps) {
  const text = useText();
  const isClosed = useIsYearClosed(unit.year);
  if (!useMay(roles, unit) || !isClosed) return null;
  return <p className={`${styles.closed} no-print`}>{text("acts.yearClosed", { year: unit.year })}</p>;
}
