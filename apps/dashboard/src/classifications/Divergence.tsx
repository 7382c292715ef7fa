import { useText } from "../i18n/useText.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { TierChip } from "../ui/TierChip.tsx";
import { useHolds } from "../view/useHolds.ts";
import own from "./Acts.module.css";
import { attesters } from "./actRoles.ts";
import { DivergenceActs } from "./DivergenceActs.tsx";
import { DivergenceDecision } from "./DivergenceDecision.tsx";
import { Part } from "./procedure/Part.tsx";
import styles from "./procedure/Procedure.module.css";

/**
 * Votes on a person at several places, and what the authority decided between different ones (HD 21, II.B.6; QĐ 366, Điều
 * 3.4); beside the ballot they are of.
 */
export function Divergence({ classification }: { classification: Classification }) {
  const text = useText();
  const { divergence, subjectKind, state } = classification;
  const holds = useHolds(attesters);
  const mayBeAsked = holds && subjectKind === "LEADER" && state !== "CANCELLED";
  if (!divergence && !mayBeAsked) return null;
  return (
    <Part title={text("rerating.votes.title")}>
      {!divergence && <p className={styles.quiet}>{text("rerating.votes.none")}</p>}
      <ul className={own.votes}>
        {divergence?.votes.map(({ place, tier }) => (
          <li key={place}>
            <span>{place}</span>
            <TierChip tier={tier} />
          </li>
        ))}
      </ul>
      {divergence && <DivergenceDecision divergence={divergence} />}
      {state !== "CANCELLED" && <DivergenceActs classification={classification} />}
    </Part>
  );
}
