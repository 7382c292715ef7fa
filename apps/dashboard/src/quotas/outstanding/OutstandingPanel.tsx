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

/** By which decision more than the usual share may be at the top tier here; nothing where QĐ 366 does not hold. */
export function OutstandingPanel() {
  const text = useText();
  const { organisationId, year } = useView();
  const question = useOutstandingDecisions({ organisationId, year });
  const { data } = question;
  if (question.isPending || (data && !data.applies)) return null;
  const share = data?.share;
  return (
    <div className={styles.room}>
      <Panel
        title={text("quotas.raise.title", { most: share?.mostPct ?? 25 })}
        act={data?.mayRecord && share && <RecordDecision share={share} />}
      >
        <Answered compact question={question}>
          {(answer) => <Decisions answer={answer} />}
        </Answered>
        <YearClosed roles={deciders} unit={{ organisationId, year }} />
        {share && <ShareClauses share={share} />}
      </Panel>
    </div>
  );
}

function Decisions({ answer: { raisedBy, share, decisions } }: { answer: OutstandingDecisions }) {
  const text = useText();
  const holding = decisions.filter(({ withdrawnAt }) => withdrawnAt === null);
  const withdrawn = decisions.filter(({ withdrawnAt }) => withdrawnAt !== null);
  return (
    <>
      {share && <ShareHere raisedBy={raisedBy} usualPct={share.usualPct} />}
      {holding.length > 0 && (
        <>
          <p className={styles.lead}>{text("quotas.raise.inForce")}</p>
          <ul className={styles.decisions}>
            {holding.map((decision) => (
              <DecisionEntry key={decision.id} decision={decision} />
            ))}
          </ul>
        </>
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
