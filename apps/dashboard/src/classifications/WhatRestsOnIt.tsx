import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { type Dependents, useDependents } from "../providers/queries/dependents.ts";
import { TierChip } from "../ui/TierChip.tsx";
import { useTopNames } from "../ui/tierNames.ts";
import { Answered } from "../view/Answered.tsx";
import own from "./Acts.module.css";

/** The decided results that rest on one. */
export function WhatRestsOnIt({ classification: { id, year } }: { classification: Classification }) {
  return (
    <Answered compact question={useDependents(id, year)}>
      {(dependents) => <Resting dependents={dependents} />}
    </Answered>
  );
}

function Resting({ dependents: { nodes, total, isCountedInQuota } }: { dependents: Dependents }) {
  const text = useText();
  const { topTier } = useTopNames();
  return (
    <section>
      <p className={own.lead}>
        {total > 0 ? text("rerating.cancel.resting", { smart_count: total }) : text("rerating.cancel.nothingRests")}
      </p>
      <ul className={own.resting}>
        {nodes.map(({ id, subjectName, subjectTitle, organisation, subjectKind, tier }) => (
          <li key={id}>
            <span>{text(`words.subjectKind.${subjectKind}`)}:</span>
            <strong>{subjectKind === "ORG" ? organisation.name : subjectName}</strong>
            {subjectTitle && <span>{subjectTitle}</span>}
            <TierChip tier={tier} />
          </li>
        ))}
        {isCountedInQuota && <li>{text("rerating.cancel.inScope", { topTier })}</li>}
      </ul>
    </section>
  );
}
