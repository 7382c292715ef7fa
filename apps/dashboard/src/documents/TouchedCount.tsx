import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { Rule } from "../providers/queries/rules.ts";
import { Count } from "../ui/Count.tsx";
import { paths, warningParameters } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";

/** How many a rule touched this year; the way to its warnings where a rule of this kind has any. */
export function TouchedCount({ rule: { ruleId, touched, effect } }: { readonly rule: Rule }) {
  const text = useText();
  const link = useViewLink();
  if (touched === 0 || neverWarns.has(effect)) return <Count value={touched} />;
  const ofRule = { [warningParameters.ruleId]: ruleId, [warningParameters.allSubjectKinds]: "1" };
  return (
    <Link to={link(paths.warnings, {}, ofRule)} title={text("rules.toWarnings")}>
      <Count value={touched} />
    </Link>
  );
}

/** A note contradicts no tier; a deadline is told with the reports. */
const neverWarns: ReadonlySet<Rule["effect"]> = new Set(["NOTE", "DEADLINE"]);
