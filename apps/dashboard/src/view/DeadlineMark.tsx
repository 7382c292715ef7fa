import OverdueIcon from "@mui/icons-material/AlarmOutlined";
import InTimeIcon from "@mui/icons-material/CheckOutlined";
import LateIcon from "@mui/icons-material/HistoryOutlined";
import OpenIcon from "@mui/icons-material/ScheduleOutlined";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { UnitDeadline } from "../providers/queries/deadlines.ts";
import { Mark } from "../ui/Mark.tsx";

const looks = {
  IN_TIME: { tone: "quiet", icon: InTimeIcon },
  LATE: { tone: "amber", icon: LateIcon },
  OPEN: { tone: "quiet", icon: OpenIcon },
  OVERDUE: { tone: "red", icon: OverdueIcon },
} as const;

/** Beyond two months nobody counts days. */
const daysCounted = 60;

/** How a unit stands to one day: in time, late by so many days, so many left, overdue. */
export function DeadlineMark({ deadline: { state, days, doneOn } }: { deadline: UnitDeadline }) {
  const text = useText();
  const { count, date } = useFigures();
  const words = state === "OVERDUE" && days > daysCounted ? "longOverdue" : state;
  return (
    <Mark {...looks[state]}>
      {text(`deadlines.standing.${words}`, {
        days: count(days),
        smart_count: days,
        day: date(doneOn),
      })}
    </Mark>
  );
}
