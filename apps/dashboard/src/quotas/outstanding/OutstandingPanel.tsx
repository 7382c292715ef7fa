import { useText } from "../../i18n/useText.ts";
import { type OutstandingDecisions, useOutstandingDecisions } from "../../providers/queries/outstandingDecisions.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Answered } from "../../view/Answered.tsx";
import { useView } from "../../view/useView.ts";
import { YearClosed } from "../../view/YearClosed.tsx";
import { DecisionEntry } from "./DecisionEntry.tsx";
import styles from "./Outstanding.module.css";
import { RecordDecision } from "./RecordDecision.tsx";
import { ShareClauses } from "./ShareClauses.tsx";
import { ShareHere } from "./ShareHere.tsx";

/** Who may speak for the body that decides of the units below it. */
const deciders = ["DECIDER"] as const;

/** By which decision more than 20 % may be at the top tier here; nothing where QĐ 366 does not hold. */
export function OutstandingPanel() {
  const text = useText();
  const { organisationId, year } = useView();
  const question = useOutstandingDecisions({ organisationId, year });
  const { data } = question;
  if (question.isPending || (data && !data.applies)) return null;
  return (
    <div className={styles.room}>
      <Panel title={text("quotas.raise.title")} act={data?.mayRecord && <RecordDecision />}>
        <Answered compact question={question}>
          {(answer) => <Decisions answer={answer} />}
        </Answered>
        <YearClosed roles={deciders} unit={{ organisationId, year }} />
        <ShareClauses />
      </Panel>
    </div>
  );
}

function Decisions({ answer: { raisedBy, decisions } }: { answer: OutstandingDecisions }) {
  const text = useText();
  const holding = decisions.filter(({ withdrawnAt }) => withdrawnAt === null);
  const withdrawn = decisions.filter(({ withdrawnAt }) => withdrawnAt !== null);
  return (
    <>
      <ShareHere raisedBy={raisedBy} />
      {holding.length > 0 && (
        <ul className={styles.decisions}>
          {holding.map((decision) => (
            <DecisionEntry key={decision.id} decision={decision} />
          ))}
        </ul>
      )}
      {withdrawn.length > 0 && (
        <details className={styles.earlier}>
          <summary>{text("quotas.raise.earlier", { count: withdrawn.length })}</summary>
          <ul className={styles.decisions}>
            {withdrawn.map((decision) => (
              <DecisionEntry key={decision.id} decision={decision} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
