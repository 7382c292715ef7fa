import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useWithdrawHoliday } from "../providers/acts/publicHoliday.ts";
import type { PublicHoliday } from "../providers/queries/publicHolidays.ts";
import { QuietButton } from "../ui/QuietButton.tsx";
import { ActProblem } from "../view/ActProblem.tsx";
import { useView } from "../view/useView.ts";
import styles from "./DaysOff.module.css";

interface DayOffEntryProps {
  readonly day: PublicHoliday;
  readonly mayWithdraw: boolean;
}

/** One day off; one that was added may be taken back. */
export function DayOffEntry({ day: { day, name }, mayWithdraw }: DayOffEntryProps) {
  const text = useText();
  const { date } = useFigures();
  const { year } = useView();
  const act = useWithdrawHoliday();
  return (
    <li>
      {date(day)}
      {name && <span className={styles.quiet}> {name}</span>}{" "}
      {name && mayWithdraw && (
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
