import RecheckIcon from "@mui/icons-material/ManageSearchOutlined";
import { useText } from "../i18n/useText.ts";
import type { Warning } from "../providers/queries/warnings.ts";
import { Mark } from "../ui/Mark.tsx";
import { QuotaBadge } from "../ui/QuotaBadge.tsx";
import { SeverityMark } from "../ui/SeverityMark.tsx";
import { markedAs } from "./howGrave.ts";

/** How grave a warning is; one of a quota wears the state of that quota, a result to be looked at again says so. */
export function WarningMark({ warning }: { warning: Warning }) {
  const text = useText();
  const marked = markedAs(warning);
  const { severity, quotaUse } = warning;
  if (marked === "RECHECK")
    return (
      <Mark tone="amber" icon={RecheckIcon}>
        {text("warnings.kinds.RECHECK")}
      </Mark>
    );
  return marked === "QUOTA" && quotaUse ? <QuotaBadge worst={quotaUse.status} /> : <SeverityMark severity={severity} />;
}
