import BlockIcon from "@mui/icons-material/ReportOutlined";
import AttestIcon from "@mui/icons-material/RuleOutlined";
import WarnIcon from "@mui/icons-material/WarningAmberOutlined";
import type { Severity } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import { Mark } from "./Mark.tsx";

const looks = {
  BLOCK: { tone: "red", icon: BlockIcon },
  WARN: { tone: "amber", icon: WarnIcon },
  ATTEST: { tone: "amber", icon: AttestIcon },
} as const;

/** How grave a finding is. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const text = useText();
  return <Mark {...looks[severity]}>{text(`words.severity.${severity}`)}</Mark>;
}
