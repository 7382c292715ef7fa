import { useCallback } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { OrganisationRow } from "../providers/queries/organisationChildren.ts";
import { useTierNames } from "../ui/tierNames.ts";
import { useSubmissionWords } from "../ui/useSubmissionWords.ts";
import { useTierSummary } from "../ui/useTierSummary.ts";
import { scopesInWorstState } from "./quotaState.ts";
import type { TreeUnit } from "./treeUnit.ts";

/** A tree item in one sentence, everything the row shows as far as it is there: for those who hear it. */
export function useItemLabel(): (unit: TreeUnit, known: OrganisationRow | null) => string {
  const text = useText();
  const { count } = useFigures();
  const summary = useTierSummary();
  const ownWords = useOwnWords();
  const submissionWords = useSubmissionWords();
  return useCallback(
    (unit, known) => {
      const name = `${unit.name}, ${text(`words.organisationKind.${unit.kind}`)}`;
      if (!known) return `${name}; ${text("organisations.tree.figuresComing")}`;
      const { own, figures, quota, submission } = known;
      const scopes = scopesInWorstState(quota);
      return [
        name,
        ownWords(own),
        text("organisations.tree.ratedLong", { rated: count(figures.rated), total: count(figures.total) }),
        summary(figures),
        `${text(`words.quotaStatus.${quota.worst ?? "NONE"}`)}${scopes ? `: ${count(scopes)}` : ""}`,
        ...(submission ? [submissionWords(submission)] : []),
      ].join("; ");
    },
    [text, count, summary, ownWords, submissionWords],
  );
}

function useOwnWords(): (own: OrganisationRow["own"]) => string {
  const text = useText();
  const { full } = useTierNames({ subjectKind: "ORG" });
  return useCallback(
    (own) => {
      if (!own) return text("organisations.own.none");
      if (own.notRatedReason) return `${text("words.notRated")}: ${text(`words.reason.${own.notRatedReason}`)}`;
      return own.tier ? full(own.tier) : text("words.pending");
    },
    [text, full],
  );
}
