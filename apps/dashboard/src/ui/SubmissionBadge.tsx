import OverdueIcon from "@mui/icons-material/AlarmOutlined";
import SubmittedIcon from "@mui/icons-material/CheckOutlined";
import ReceivedIcon from "@mui/icons-material/DoneAllOutlined";
import LateIcon from "@mui/icons-material/HistoryOutlined";
import NotExpectedIcon from "@mui/icons-material/HorizontalRuleOutlined";
import NotDueIcon from "@mui/icons-material/ScheduleOutlined";
import ReturnedIcon from "@mui/icons-material/UndoOutlined";
import { Mark } from "./Mark.tsx";
import { type Submitted, useSubmissionWords } from "./useSubmissionWords.ts";

const looks = {
  NOT_EXPECTED: { tone: "quiet", icon: NotExpectedIcon },
  NOT_DUE: { tone: "quiet", icon: NotDueIcon },
  SUBMITTED: { tone: "quiet", icon: SubmittedIcon },
  RECEIVED: { tone: "quiet", icon: ReceivedIcon },
  RECEIVED_ABOVE: { tone: "quiet", icon: ReceivedIcon },
  SUBMITTED_LATE: { tone: "amber", icon: LateIcon },
  RETURNED: { tone: "amber", icon: ReturnedIcon },
  OVERDUE: { tone: "red", icon: OverdueIcon },
} as const;

/** Whether a unit's report is in, and how late. */
export function SubmissionBadge({ submission }: { submission: Submitted }) {
  return <Mark {...looks[submission.state]}>{useSubmissionWords()(submission)}</Mark>;
}
