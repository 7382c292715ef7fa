import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useWithdrawHoliday } from "../providers/acts/publicHoliday.ts";
import type { PublicHoliday } from "../providers/queries/publicHolidays.ts";
import { QuietButton } from "../ui/QuietButton.tsx";
import { ActProblem } from "../view/ActProblem.tsx";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useView } from "../view/useView.ts";
import styles from "./DaysOff.module.css";

interface DayOffEntryProps {
  readonly day: PublicHoliday;
  readonly mayWithdraw: boolean;
}

/** One day off; one that was added may be taken back, while the year it lies in is open. */
export function DayOffEntry({ day: { day, name }, mayWithdraw }: DayOffEntryProps) {
  const text = useText();
  const { date } = useFigures();
  const { year } = useView();
  const act = useWithdrawHoliday();
  const isKept = useIsYearClosed(Number(day.slice(0, 4)));
  return (
    <li>
      {date(day)}
      {name && <span className={styles.quiet}> {name}</span>}{" "}
      {name && mayWithdraw && !isKept && (
        <QuietButton
          label={text("reviews.daysOff.withdrawOf", { day: date(day) })}
          onClick={() => void act.run({ year, day })}
        >
          {text("reviews.daysOff.withdraw")}
        </QuietButton>
      )}
      <ActProblem act={act} />
    </li>
  );
}
