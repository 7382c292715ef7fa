import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { type Dependents, useDependents } from "../providers/queries/dependents.ts";
import { TierChip } from "../ui/TierChip.tsx";
import { useTopNames } from "../ui/tierNames.ts";
import { Answered } from "../view/Answered.tsx";
import own from "./Acts.module.css";

/** The decided results that rest on one, and those that rest on these in turn: the whole cascade. */
export function WhatRestsOnIt({ classification: { id, year } }: { classification: Classification }) {
  return (
    <Answered compact question={useDependents(id, year)}>
      {(dependents) => <Resting dependents={dependents} />}
    </Answered>
  );
}

function Resting({ dependents }: { dependents: Dependents }) {
  const text = useText();
  const { topTier } = useTopNames();
  const { nodes, total, further, furtherTotal, isCountedInQuota } = dependents;
  return (
    <section>
      <p className={own.lead}>
        {total > 0 ? text("rerating.cancel.resting", { smart_count: total }) : text("rerating.cancel.nothingRests")}
      </p>
      <ul className={own.resting}>
        <Results results={nodes} of={total} />
        {isCountedInQuota && <li>{text("rerating.cancel.inScope", { topTier })}</li>}
      </ul>
      {furtherTotal > 0 && (
        <>
          <p className={own.lead}>{text("rerating.cancel.further", { smart_count: furtherTotal })}</p>
          <ul className={own.resting}>
            <Results results={further} of={furtherTotal} />
          </ul>
        </>
      )}
    </section>
  );
}

interface ResultsProps {
  readonly results: Dependents["nodes"];
  /** How many there are; only the first come by name. */
  readonly of: number;
}

function Results({ results, of }: ResultsProps) {
  const text = useText();
  return (
    <>
      {results.map(({ id, subjectName, subjectTitle, organisation, subjectKind, tier }) => (
        <li key={id}>
          <span>{text(`words.subjectKind.${subjectKind}`)}:</span>
          <strong>{subjectKind === "ORG" ? organisation.name : subjectName}</strong>
          {subjectTitle && <span>{subjectTitle}</span>}
          <TierChip tier={tier} />
        </li>
      ))}
      {of > results.length && <li>{text("rerating.cancel.others", { smart_count: of - results.length })}</li>}
    </>
  );
}
