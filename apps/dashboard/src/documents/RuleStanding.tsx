import HereIcon from "@mui/icons-material/CheckOutlined";
import ElsewhereIcon from "@mui/icons-material/HorizontalRuleOutlined";
import RestatedIcon from "@mui/icons-material/SwapHorizOutlined";
import { useText } from "../i18n/useText.ts";
import type { Rule } from "../providers/queries/rules.ts";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { Mark } from "../ui/Mark.tsx";

const icons = { IN_FORCE: HereIcon, RESTATED: RestatedIcon, ELSEWHERE: ElsewhereIcon } as const;

interface RuleStandingProps {
  readonly rule: Pick<Rule, "standing" | "inPlace">;
  readonly isPrinting: boolean;
}

/** Whether a rule is in force for the unit in the year, or which wording stands in its place. */
export function RuleStanding({ rule: { standing, inPlace }, isPrinting }: RuleStandingProps) {
  const text = useText();
  return (
    <>
      <Mark tone="quiet" icon={icons[standing]}>
        {text(`rules.standing.${standing}`)}
      </Mark>
      {inPlace && <FoldedClause {...inPlace} openAtFirst={isPrinting} />}
    </>
  );
}
