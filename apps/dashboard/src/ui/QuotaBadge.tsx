import OkIcon from "@mui/icons-material/CheckOutlined";
import NoneIcon from "@mui/icons-material/HorizontalRuleOutlined";
import ExceededIcon from "@mui/icons-material/ReportOutlined";
import InclusiveIcon from "@mui/icons-material/WarningAmberOutlined";
import type { QuotaStatus } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { Mark } from "./Mark.tsx";

const looks = {
  EXCEEDED: { tone: "red", icon: ExceededIcon },
  OK_ONLY_IF_SMALL_BASE: { tone: "amber", icon: InclusiveIcon },
  OK_ONLY_IF_INCLUSIVE: { tone: "amber", icon: InclusiveIcon },
  OK: { tone: "quiet", icon: OkIcon },
  NONE: { tone: "quiet", icon: NoneIcon },
} as const;

interface QuotaBadgeProps {
  /** null: no quota scope in the subtree. */
  readonly worst: QuotaStatus | null;
  /** How many scopes are in that worst state; left out for a single scope. */
  readonly count?: number;
}

/** The state of the top tier's quota. */
export function QuotaBadge({ worst, count }: QuotaBadgeProps) {
  const text = useText();
  const status = worst ?? "NONE";
  const words = text(`words.quotaStatus.${status}`);
  return <Mark {...looks[status]}>{count ? `${words}: ${count}` : words}</Mark>;
}
