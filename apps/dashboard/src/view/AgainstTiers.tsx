import RefusedIcon from "@mui/icons-material/ReportOutlined";
import WaitsIcon from "@mui/icons-material/WarningAmberOutlined";
import { useSaid, useText } from "../i18n/useText.ts";
import { Clause } from "../ui/Clause.tsx";
import { FoldedClause } from "../ui/FoldedClause.tsx";
import { Mark } from "../ui/Mark.tsx";
import styles from "./AgainstTiers.module.css";
import { OutcomeMark } from "./OutcomeMark.tsx";
import { type RuleTold, rulesTold, type Told } from "./rulesTold.ts";

/** What the rules say against tiers before they are given: what bars them, then what has to be met before the decision. */
export function AgainstTiers({ told }: { readonly told: readonly Told[] }) {
  const text = useText();
  const barred = told.filter(({ tried }) => tried.isBarred);
  const open = told.filter(({ tried }) => !tried.isBarred);
  const left = open.filter(({ tried }) => tried.leftToAuthority);
  const count = barred.length;
  return (
    <div className={styles.told} aria-live="polite">
      {count > 0 && (
        <Mark tone="red" icon={RefusedIcon}>
          {text("deciding.told.barredSome", { smart_count: count, count })}
        </Mark>
      )}
      <Rules isAnswer rules={rulesTold(barred)} />
      {left.length > 0 && <p>{text("deciding.told.left", { names: namesOf(left) })}</p>}
      {rulesTold(open).length > 0 && (
        <Mark tone="amber" icon={WaitsIcon}>
          {text("deciding.told.open")}
        </Mark>
      )}
      <Rules rules={rulesTold(open)} />
    </div>
  );
}

interface RulesProps {
  readonly rules: readonly RuleTold[];
  /** The words stand open. */
  readonly isAnswer?: boolean;
}

function Rules({ rules, isAnswer = false }: RulesProps) {
  const said = useSaid();
  if (rules.length === 0) return null;
  const Words = isAnswer ? Clause : FoldedClause;
  return (
    <ul>
      {rules.map(({ ruleId, clause, citation, said: sentences }) => (
        <li key={ruleId}>
          {sentences.map(({ message, outcome, names }) => (
            <p key={message.vi}>
              <strong>{names.join(", ")}:</strong> <OutcomeMark outcome={outcome} /> {said(message)}
            </p>
          ))}
          <Words clause={clause} citation={citation} ruleId={ruleId} />
        </li>
      ))}
    </ul>
  );
}

const namesOf = (told: readonly Told[]): string => told.map(({ name }) => name).join(", ");
