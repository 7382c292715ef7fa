import type { ReactNode } from "react";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useSaid, useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { Panel } from "../ui/Panel.tsx";
import { TierChip } from "../ui/TierChip.tsx";
import { classificationPath, paths, reviewPath } from "../view/paths.ts";
import { needsDecision, useDecisionOnFile } from "../view/useDecisionOnFile.ts";
import { useViewLink } from "../view/useView.ts";
import { AdjustAct } from "./AdjustAct.tsx";
import { CancelAct } from "./CancelAct.tsx";
import { TierSteps } from "./TierSteps.tsx";
import styles from "./WhyThisTier.module.css";

/** How the tier came about: the five steps, the decision, last year. */
export function WhyFacts({ classification }: { classification: Classification }) {
  const text = useText();
  const said = useSaid();
  const { date } = useFigures();
  const onFile = useDecisionOnFile();
  const { decisionNumber, decisionDate, decider, ratedOn, reviewCompletedOn, ruleSet } = classification;
  const { decidedByName, decisionReason } = classification;
  return (
    <Panel title={text("classifications.why.steps")}>
      <TierSteps classification={classification} />
      <dl className={styles.facts}>
        <Fact name={text("classifications.why.decision")}>
          {decisionNumber &&
            text("classifications.why.decisionText", { number: decisionNumber, date: date(decisionDate) })}
        </Fact>
        {needsDecision(classification.notRatedReason) && (
          <Fact name={text("classifications.why.notRatedDecision")}>{onFile(classification.notRatedDecision)}</Fact>
        )}
        <Fact name={text("words.decider")}>{decider?.name}</Fact>
        {decidedByName && <Fact name={text("classifications.why.decidedByName")}>{decidedByName}</Fact>}
        {decisionReason && <Fact name={text("classifications.why.decisionReason")}>{decisionReason}</Fact>}
        <Fact name={text("classifications.why.ratedOn")}>{date(ratedOn)}</Fact>
        <Fact name={text("classifications.why.reviewCompletedOn")}>
          <ReviewOf classification={classification}>{date(reviewCompletedOn)}</ReviewOf>
        </Fact>
        <Fact name={text("classifications.why.ruleSet")}>{said(ruleSet.title)}</Fact>
        <LastYear previous={classification.previousYear} year={classification.year} />
      </dl>
      <AdjustAct classification={classification} />
      <CancelAct classification={classification} />
    </Panel>
  );
}

/** When the review was complete, and the way to it: an organisation's is that of the committee in its list. */
function ReviewOf({ classification, children }: { classification: Classification; children: string }) {
  const text = useText();
  const link = useViewLink();
  const { subjectKind, subjectId, organisation } = classification;
  const page = subjectKind === "ORG" ? paths.reviews : reviewPath(subjectKind, subjectId);
  return (
    <>
      {children}{" "}
      <Link className="no-print" to={link(page, { organisationId: organisation.id })}>
        {text("classifications.why.toReview")}
      </Link>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const text = useText();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || text("words.none")}</dd>
    </div>
  );
}

function LastYear({ previous, year }: { previous: Classification["previousYear"]; year: number }) {
  const text = useText();
  const link = useViewLink();
  const name = text("classifications.why.lastYear", { year: year - 1 });
  if (!previous) return <Fact name={name}>{text("classifications.why.noLastYear")}</Fact>;
  return (
    <Fact name={name}>
      <Link to={link(classificationPath(previous.id), { year: previous.year })}>
        <TierChip tier={previous.tier} notRatedReason={previous.notRatedReason} of={{ year: previous.year }} />
      </Link>
    </Fact>
  );
}
