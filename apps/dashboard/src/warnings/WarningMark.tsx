import RecheckIcon from "@mui/icons-material/ManageSearchOutlined";
import { useText } from "../i18n/useText.ts";
import type { Warning } from "../providers/queries/warnings.ts";
import { Mark } from "../ui/Mark.tsx";
import { QuotaBadge } from "../ui/QuotaBadge.tsx";
import { SeverityMark } from "../ui/SeverityMark.tsx";

/** How grave a warning is; one of a quota wears the state of that quota, a result to be looked at again says so. */
export function WarningMark({ warning: { kind, severity, quotaUse } }: { warning: Warning }) {
  const text = useText();
  if (kind === "RECHECK")
    return (
      <Mark tone="amber" icon={RecheckIcon}>
        {text("warnings.kinds.RECHECK")}
      </Mark>
    );
  return quotaUse ? <QuotaBadge worst={quotaUse.status} /> : <SeverityMark severity={severity} />;
}
