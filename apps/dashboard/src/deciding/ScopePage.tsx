import { useParams } from "react-router";
import { isNotFound } from "../providers/problem.ts";
import { useCandidates } from "../providers/queries/candidates.ts";
import { Answered } from "../view/Answered.tsx";
import { useView } from "../view/useView.ts";
import { NoSuchScope } from "./NoSuchScope.tsx";
import { Scope } from "./Scope.tsx";

/** Xét duyệt: one quota scope on one page. */
export function ScopePage() {
  const { quotaUseId = "" } = useParams();
  const question = useCandidates(quotaUseId, useView().year);
  if (isNotFound(question.error)) return <NoSuchScope />;
  return (
    <Answered question={question}>
      {(scope) => <Scope key={scope.quota.id} scope={scope} onReload={() => void question.refetch()} />}
    </Answered>
  );
}
