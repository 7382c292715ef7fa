import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { usePublicHolidays } from "../providers/queries/publicHolidays.ts";
import { Answered } from "../view/Answered.tsx";
import { useView } from "../view/useView.ts";
import { AddDayOff } from "./AddDayOff.tsx";
import { DayOffEntry } from "./DayOffEntry.tsx";
import styles from "./DaysOff.module.css";
import { useMaySetDaysOff } from "./useMaySetDaysOff.ts";

/** The days off by which the working days of a draft are counted; asked for when somebody unfolds them. */
export function DaysOff() {
  const text = useText();
  const { year } = useView();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={`${styles.daysOff} no-print`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text("reviews.daysOff.title", { year, next: year + 1 })}</summary>
      {isOpen && <Days />}
    </details>
  );
}

function Days() {
  const text = useText();
  const { year } = useView();
  const question = usePublicHolidays(year);
  const may = useMaySetDaysOff();
  return (
    <>
      <p className={styles.quiet}>{text(may ? "reviews.daysOff.leadOfKeeper" : "reviews.daysOff.lead")}</p>
      <Answered compact question={question}>
        {({ days }) => (
          <ul className={styles.days}>
            {days.map((day) => (
              <DayOffEntry key={day.day} day={day} mayWithdraw={may} />
            ))}
          </ul>
        )}
      </Answered>
      {may && <AddDayOff />}
    </>
  );
}
