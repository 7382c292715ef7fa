import { useOrganisation } from "../providers/queries/organisation.ts";
import { ProblemState } from "../view/ProblemState.tsx";
import { useView } from "../view/useView.ts";

/** The unit of the address cannot be shown, and why; the tree below it still can. */
export function UnitNotSeen() {
  const { error, refetch } = useOrganisation(useView());
  if (!error) return null;
  return <ProblemState compact error={error} onRetry={() => void refetch()} />;
}
