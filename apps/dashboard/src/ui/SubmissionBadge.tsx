import OverdueIcon from "@mui/icons-material/AlarmOutlined";
import SubmittedIcon from "@mui/icons-material/CheckOutlined";
import ReceivedIcon from "@mui/icons-material/DoneAllOutlined";
import LateIcon from "@mui/icons-material/HistoryOutlined";
import NotExpectedIcon from "@mui/icons-material/HorizontalRuleOutlined";
import NotDueIcon from "@mui/icons-material/ScheduleOutlined";
import ReturnedIcon from "@mui/icons-material/UndoOutlined";
import type { SubmissionState } from "@xep-loai/domain";
import { Mark } from "./Mark.tsx";
import { useSubmissionWords } from "./useSubmissionWords.ts";

const looks = {
  NOT_EXPECTED: { tone: "quiet", icon: NotExpectedIcon },
  NOT_DUE: { tone: "quiet", icon: NotDueIcon },
  SUBMITTED: { tone: "quiet", icon: SubmittedIcon },
  RECEIVED: { tone: "quiet", icon: ReceivedIcon },
  SUBMITTED_LATE: { tone: "amber", icon: LateIcon },
  RETURNED: { tone: "amber", icon: ReturnedIcon },
  OVERDUE: { tone: "red", icon: OverdueIcon },
} as const;

interface SubmissionBadgeProps {
  readonly state: SubmissionState;
  /** null or left out when it is not late. */
  readonly daysLate?: number | null;
}

/** Whether a unit's report is in, and how late. */
export function SubmissionBadge({ state, daysLate = null }: SubmissionBadgeProps) {
  return <Mark {...looks[state]}>{useSubmissionWords()(state, daysLate)}</Mark>;
}
