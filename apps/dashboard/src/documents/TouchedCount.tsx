import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { Rule } from "../providers/queries/rules.ts";
import { Count } from "../ui/Count.tsx";
import { paths, warningParameters } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** How many a rule touched this year; the way to those whose tier it contradicts, where there are any. */
export function TouchedCount({ rule: { ruleId, touched, warned } }: { readonly rule: Rule }) {
  const text = useText();
  const link = useViewLink();
  const ofRule = { [warningParameters.ruleId]: ruleId, [warningParameters.allSubjectKinds]: "1" };
  return (
    <>
      <Count value={touched} />
      {warned > 0 && (
        <div>
          <Link to={link(paths.warnings, {}, ofRule)}>{text("rules.toWarnings", { smart_count: warned })}</Link>
        </div>
      )}
    </>
  );
}
