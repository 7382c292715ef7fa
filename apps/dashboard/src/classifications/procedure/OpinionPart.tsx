import { isUndecided } from "@xep-loai/domain";
import { useText } from "../../i18n/useText.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import type { Opinion, Procedure } from "../../providers/queries/procedure.ts";
import { Withdrawn } from "../../view/Withdrawn.tsx";
import { useMayRecord } from "../useMayAct.ts";
import { OpinionActs } from "./OpinionActs.tsx";
import { OpinionDialog } from "./OpinionDialog.tsx";
import { OpinionEntry } from "./OpinionEntry.tsx";
import { OpinionMissing } from "./OpinionMissing.tsx";
import { Part } from "./Part.tsx";
import styles from "./Procedure.module.css";
import { RecordAct } from "./RecordAct.tsx";

interface OpinionPartProps {
  readonly procedure: Procedure;
  readonly classification: Classification;
}

/** What others said, who was asked and did not answer, and whom the documents want heard. */
export function OpinionPart({ procedure, classification }: OpinionPartProps) {
  const text = useText();
  const { state } = classification;
  const mayRecord = useMayRecord(classification) && isUndecided(state);
  const { opinions, withdrawnOpinions, opinionsMissing } = procedure;
  const dialog = (of: Partial<Opinion>) => (close: () => void) => (
    <OpinionDialog procedure={procedure} isOfMember={classification.subjectKind === "MEMBER"} of={of} onClose={close} />
  );
  const asked = new Set(opinions.map(({ giver }) => giver));
  const missing = opinionsMissing.filter((giver) => !asked.has(giver));
  return (
    <Part title={text("procedure.opinions.title")}>
      {opinions.length + missing.length === 0 && <p className={styles.quiet}>{text("procedure.opinions.none")}</p>}
      <ul className={styles.opinions}>
        {opinions.map((opinion) => (
          <OpinionEntry key={opinion.id} opinion={opinion}>
            {mayRecord && <OpinionActs procedure={procedure} opinion={opinion} dialog={dialog(opinion)} />}
          </OpinionEntry>
        ))}
        {missing.map((giver) => (
          <OpinionMissing key={giver} giver={giver}>
            {mayRecord && (
              <RecordAct
                words={text("procedure.act.opinion")}
                label={text("procedure.act.opinionOf", { giver })}
                dialog={dialog({ kind: "RELATED_BODY", giver })}
              />
            )}
          </OpinionMissing>
        ))}
        {withdrawnOpinions.map((opinion) => (
          <OpinionEntry key={opinion.id} opinion={opinion}>
            <Withdrawn at={opinion.withdrawnAt} by={opinion.withdrawnByName} reason={opinion.withdrawnReason} />
          </OpinionEntry>
        ))}
      </ul>
      {mayRecord && <RecordAct words={text("procedure.act.opinion")} dialog={dialog({})} />}
    </Part>
  );
}
