import { isDecided } from "@xep-loai/domain";
import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { Classification } from "../../providers/queries/classification.ts";
import type { Procedure } from "../../providers/queries/procedure.ts";
import { useMayTell } from "../useMayAct.ts";
import { NoticeDialog } from "./NoticeDialog.tsx";
import { Part } from "./Part.tsx";
import styles from "./Procedure.module.css";
import { RecordAct } from "./RecordAct.tsx";

interface NoticePartProps {
  readonly procedure: Procedure;
  readonly classification: Classification;
}

/** Who was told the result and when, and to whom it is open. */
export function NoticePart({ procedure, classification }: NoticePartProps) {
  const text = useText();
  const { subjectToldOn, managerToldOn, record } = procedure;
  const isThere = isDecided(classification.state);
  const mayTell = useMayTell(classification) && isThere;
  return (
    <Part title={text("procedure.notice.title")}>
      {!isThere && <p className={styles.quiet}>{text("procedure.notice.notDecided")}</p>}
      <dl className={styles.facts}>
        {isThere && <Told name={text("procedure.notice.subject")} on={subjectToldOn} />}
        {isThere && <Told name={text("procedure.notice.manager")} on={managerToldOn} />}
        <div>
          <dt>{text("procedure.notice.openTo")}</dt>
          <dd>
            {record.openTo?.map((audience) => text(`procedure.audience.${audience}`)).join("; ") ||
              text("procedure.notice.openToNobody")}
          </dd>
        </div>
      </dl>
      {mayTell && (
        <RecordAct
          words={text("procedure.act.notice")}
          dialog={(close) => <NoticeDialog procedure={procedure} classification={classification} onClose={close} />}
        />
      )}
    </Part>
  );
}

function Told({ name, on }: { name: string; on: string | null }) {
  const text = useText();
  const { date } = useFigures();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{on ? date(on) : text("procedure.notice.notYet")}</dd>
    </div>
  );
}
