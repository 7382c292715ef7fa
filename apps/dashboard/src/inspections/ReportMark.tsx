import OnTimeIcon from "@mui/icons-material/CheckOutlined";
import MissingIcon from "@mui/icons-material/ReportOutlined";
import NotDueIcon from "@mui/icons-material/ScheduleOutlined";
import LateIcon from "@mui/icons-material/WarningAmberOutlined";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { InspectedCell } from "../providers/queries/inspection.ts";
import { Mark } from "../ui/Mark.tsx";

const looks = {
  ON_TIME: { tone: "quiet", icon: OnTimeIcon },
  LATE: { tone: "amber", icon: LateIcon },
  MISSING: { tone: "red", icon: MissingIcon },
  NOT_DUE: { tone: "quiet", icon: NotDueIcon },
} as const;

/** Whether the report of a cell is in, and when it first came. */
export function ReportMark({ cell: { reportStanding, reports } }: { cell: InspectedCell }) {
  const text = useText();
  const { moment } = useFigures();
  const words = text(`inspections.standing.${reportStanding}`);
  const first = reports[0];
  return <Mark {...looks[reportStanding]}>{first ? `${words}: ${moment(first.receivedAt)}` : words}</Mark>;
}
