import { useText } from "../i18n/useText.ts";
import type { CandidateScope } from "../providers/queries/candidates.ts";
import { namesOfDeciders } from "../view/namesOfDeciders.ts";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useView } from "../view/useView.ts";

/** Why nothing is appraised or decided here; null: the viewer does, in a year that is open. */
export function useWhyReadOnly({ mayAppraise, quota, nodes }: CandidateScope): string | null {
  const text = useText();
  const { year } = useView();
  const isClosed = useIsYearClosed(year);
  if (isClosed) return text("deciding.readOnly.closed", { year });
  return mayAppraise
    ? null
    : text("deciding.readOnly.notYours", { organisation: namesOfDeciders(nodes) || quota.organisation.name });
}
