import Button from "@mui/material/Button";
import type { Text } from "@xep-loai/domain";
import { lazy, Suspense } from "react";
import { type Translate, useSaid, useText } from "../i18n/useText.ts";
import { isChangedMeanwhile, isSessionOver, Refused, type RefusingFinding, Unreachable } from "../providers/problem.ts";
import type { Act } from "../providers/useAct.ts";
import { type ProblemAt, useSaidAtNoField } from "../ui/fieldProblem.ts";
import styles from "./ActProblem.module.css";
import { ProblemsBeside } from "./ProblemsBeside.tsx";
import { useFieldProblems } from "./useFieldProblems.ts";

// how surely a clause is known the rules themselves say: they come where something is refused, not with every dialog of the frame
const Clause = lazy(async () => ({ default: (await import("../ui/Clause.tsx")).Clause }));

interface ActProblemProps {
  readonly act: Pick<Act<never, unknown>, "problem" | "reload">;
  /** By the names of the fields, where those are not where the values stand in the input. */
  readonly problems?: readonly ProblemAt[];
}

/** Why an act was not done, in the place where it was tried: what happened, the rules against it, what to do. */
export function ActProblem(props: ActProblemProps) {
  return (
    <Suspense>
      <Problem {...props} />
    </Suspense>
  );
}

/** It is there once all of it is, the clauses with it. */
function Problem({ act: { problem, reload }, problems }: ActProblemProps) {
  const text = useText();
  const said = useSaid();
  const found = useFieldProblems(problem);
  if (!problem || isSessionOver(problem)) return null;
  const isRefused = problem instanceof Refused;
  const alone = valueAlone(problem, problems ?? found);
  if (alone !== null && isRefused) return <ValueProblem problem={alone} general={said(problem.text)} />;
  return (
    <section role="alert" className={`${styles.problem} no-print`}>
      <p className={styles.what}>{isRefused ? said(problem.text) : breakdown(problem, text)}</p>
      <ProblemsBeside problems={problems ?? found} />
      {isRefused && rulesAgainst(problem.findings).map((rule) => <Against key={rule.ruleId} rule={rule} />)}
      {isChangedMeanwhile(problem) && (
        <Button variant="outlined" onClick={() => void reload()}>
          {text("acts.reload")}
        </Button>
      )}
    </section>
  );
}

/** The one value that is wrong, where nothing else is: that says it all; null: there is more to say. */
function valueAlone(problem: Error, found: readonly ProblemAt[]): ProblemAt | null {
  const [only, ...others] = found;
  if (!(problem instanceof Refused) || problem.code !== "BAD_INPUT") return null;
  return only === undefined || others.length > 0 || only.at.includes("[") ? null : only;
}

interface ValueProblemProps {
  readonly problem: ProblemAt;
  /** What who hears the page is told, where the field says what is wrong. */
  readonly general: string;
}

/** In sight it is said once: at its field, else here. */
function ValueProblem({ problem, general }: ValueProblemProps) {
  const isAtField = useSaidAtNoField([problem]).length === 0;
  return (
    <section role="alert" className={isAtField ? "unseen" : `${styles.problem} no-print`}>
      <p className={styles.what}>{isAtField ? general : problem.message}</p>
    </section>
  );
}

/** One rule with all it said: of several results it is quoted once. */
interface RuleAgainst extends Omit<RefusingFinding, "message"> {
  readonly messages: readonly Text[];
}

function rulesAgainst(findings: readonly RefusingFinding[]): readonly RuleAgainst[] {
  return [...Map.groupBy(findings, ({ ruleId }) => ruleId).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const messages = new Map(same.map(({ message }) => [message.vi, message]));
    return [{ ...first, messages: [...messages.values()] }];
  });
}

/** One rule against it, with its clause. */
function Against({ rule: { messages, clause, citation, ruleId } }: { rule: RuleAgainst }) {
  const said = useSaid();
  return (
    <div>
      {messages.map((message) => (
        <p key={message.vi}>{said(message)}</p>
      ))}
      <Clause clause={clause} citation={citation} ruleId={ruleId} />
    </div>
  );
}

const breakdown = (problem: Error, text: Translate): string =>
  text(problem instanceof Unreachable ? "acts.unreachable" : "acts.failed");
