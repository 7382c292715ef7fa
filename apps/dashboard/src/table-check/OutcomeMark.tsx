import SoundIcon from "@mui/icons-material/CheckOutlined";
import UnreadableIcon from "@mui/icons-material/HelpOutlineOutlined";
import FaultyIcon from "@mui/icons-material/ReportOutlined";
import { useText } from "../i18n/useText.ts";
import { Mark } from "../ui/Mark.tsx";
import type { RowOutcome } from "./reading/checked-row.ts";

const looks = {
  SOUND: { tone: "quiet", icon: SoundIcon },
  FAULTY: { tone: "red", icon: FaultyIcon },
  UNREADABLE: { tone: "amber", icon: UnreadableIcon },
} as const;

/** Whether a row is sound. */
export function OutcomeMark({ state }: { state: RowOutcome["state"] }) {
  const text = useText();
  return <Mark {...looks[state]}>{text(`tableCheck.states.${state}`)}</Mark>;
}
