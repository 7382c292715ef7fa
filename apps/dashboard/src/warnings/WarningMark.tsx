import type { Warning } from "../providers/queries/warnings.ts";
import { QuotaBadge } from "../ui/QuotaBadge.tsx";
import { SeverityMark } from "../ui/SeverityMark.tsx";

/** How grave a warning is; one of a quota wears the state of that quota, as everywhere else. */
export function WarningMark({ warning: { severity, quotaUse } }: { warning: Warning }) {
  if (!quotaUse) return <SeverityMark severity={severity} />;
  return <QuotaBadge worst={quotaUse.status} />;
}
