import OverdueIcon from "@mui/icons-material/AlarmOutlined";
import EndedIcon from "@mui/icons-material/BlockOutlined";
import DoneIcon from "@mui/icons-material/CheckOutlined";
import NobodyIcon from "@mui/icons-material/PersonOffOutlined";
import UnderWayIcon from "@mui/icons-material/ScheduleOutlined";
import type { FollowUpState } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { Mark } from "../ui/Mark.tsx";

const looks = {
  NOT_TAKEN_ON: { tone: "amber", icon: NobodyIcon },
  OVERDUE: { tone: "red", icon: OverdueIcon },
  UNDER_WAY: { tone: "quiet", icon: UnderWayIcon },
  DONE: { tone: "quiet", icon: DoneIcon },
  ENDED: { tone: "quiet", icon: EndedIcon },
} as const;

/** Where the follow-up of one subject stands. */
export function FollowUpMark({ state }: { state: FollowUpState }) {
  const text = useText();
  return <Mark {...looks[state]}>{text(`followUps.state.${state}`)}</Mark>;
}
