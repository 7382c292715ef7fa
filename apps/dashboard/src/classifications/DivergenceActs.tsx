import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { useHolds } from "../view/useHolds.ts";
import own from "./Acts.module.css";
import { attesters, deciders } from "./actRoles.ts";
import { DivergenceDialog } from "./DivergenceDialog.tsx";
import { doVotesDiffer } from "./doVotesDiffer.ts";
import { useMayNotAttest } from "./useMayAct.ts";
import { VotesDialog } from "./VotesDialog.tsx";

/** Recording the votes; and, where they differ, what the authority decided. */
export function DivergenceActs({ classification }: { classification: Classification }) {
  const text = useText();
  const [opened, setOpened] = useState<"votes" | "decision" | null>(null);
  const notNow = useMayNotAttest(classification);
  const mayRecord = useHolds(attesters);
  const mayDecide = useHolds(deciders);
  const { divergence } = classification;
  const close = () => setOpened(null);
  return (
    <div className={`${own.act} no-print`}>
      {mayRecord && !divergence?.decision && (
        <ActButton variant="outlined" notNow={notNow} onClick={() => setOpened("votes")}>
          {text("rerating.votes.act")}
        </ActButton>
      )}
      {mayDecide && divergence && doVotesDiffer(divergence.votes) && (
        <ActButton
          variant={divergence.decision ? "outlined" : "contained"}
          notNow={notNow}
          onClick={() => setOpened("decision")}
        >
          {text(divergence.decision ? "rerating.votes.decideAnew" : "rerating.votes.decide")}
        </ActButton>
      )}
      {opened === "votes" && <VotesDialog classification={classification} onClose={close} />}
      {opened === "decision" && divergence && (
        <DivergenceDialog classification={classification} votes={divergence.votes} onClose={close} />
      )}
    </div>
  );
}
