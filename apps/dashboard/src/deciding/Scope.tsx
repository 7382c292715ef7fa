import { useState } from "react";
import type { CandidateScope } from "../providers/queries/candidates.ts";
import { TierNamesOf } from "../ui/TierNamesOf.tsx";
import { useView } from "../view/useView.ts";
import { ViewOnPaper } from "../view/ViewOnPaper.tsx";
import { CandidateTable } from "./CandidateTable.tsx";
import { Places } from "./Places.tsx";
import { ScopeHead } from "./ScopeHead.tsx";
import { WhyReadOnly } from "./WhyReadOnly.tsx";

/** The places of the scope, then its candidates. */
export function Scope({ scope }: { scope: CandidateScope }) {
  const { quota } = scope;
  const { year } = useView();
  const [name, setName] = useState("");
  return (
    <TierNamesOf subjectKind={quota.subjectKind} year={year}>
      <article>
        <ViewOnPaper />
        <ScopeHead scope={scope} name={name} onName={setName} />
        <WhyReadOnly scope={scope} />
        <Places now={quota} />
        <CandidateTable rows={scope.nodes} name={name} />
      </article>
    </TierNamesOf>
  );
}
