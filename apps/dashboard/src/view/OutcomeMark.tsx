import PassedIcon from "@mui/icons-material/CheckOutlined";
import UnknownIcon from "@mui/icons-material/HelpOutlineOutlined";
import NotApplicableIcon from "@mui/icons-material/HorizontalRuleOutlined";
import FailedIcon from "@mui/icons-material/ReportOutlined";
import UnansweredIcon from "@mui/icons-material/RuleOutlined";
import WarningIcon from "@mui/icons-material/WarningAmberOutlined";
import type { Outcome } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { Mark } from "../ui/Mark.tsx";

const looks = {
  FAILED: { tone: "red", icon: FailedIcon },
  UNKNOWN: { tone: "amber", icon: UnknownIcon },
  UNANSWERED: { tone: "amber", icon: UnansweredIcon },
  WARNING: { tone: "amber", icon: WarningIcon },
  PASSED: { tone: "quiet", icon: PassedIcon },
  NOT_APPLICABLE: { tone: "quiet", icon: NotApplicableIcon },
} as const;

/** What came out of one rule. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const text = useText();
  return <Mark {...looks[outcome]}>{text(`classifications.why.outcome.${outcome}`)}</Mark>;
}
