import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useMarkNoticesRead } from "../providers/acts/reminder.ts";
import type { Notice } from "../providers/queries/notices.ts";
import { ActProblem } from "../view/ActProblem.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./NoticeList.module.css";

interface NoticeListProps {
  readonly notices: readonly Notice[];
  /** When a notice was followed. */
  readonly onLeave: () => void;
}

/** Each notice leads to what it is about; read ones are gone. */
export function NoticeList({ notices, onLeave }: NoticeListProps) {
  const text = useText();
  const act = useMarkNoticesRead();
  return (
    <>
      <ul className={styles.list}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <Reminder notice={notice} onLeave={onLeave} />
          </li>
        ))}
      </ul>
      <Button disabled={act.isRunning} onClick={() => void act.run({ ids: notices.map(({ id }) => id) })}>
        {text("shell.notices.readAll")}
      </Button>
      <ActProblem act={act} />
    </>
  );
}

function Reminder({ notice, onLeave }: { notice: Notice; onLeave: () => void }) {
  const text = useText();
  const link = useViewLink();
  const { date, moment } = useFigures();
  const { organisation, year, byName, dueOn, remindedAt } = notice;
  return (
    <>
      <Link to={link(paths.submissions, { organisationId: organisation.id, year })} onClick={onLeave}>
        {text("shell.notices.reminded", { name: byName, unit: organisation.name, year })}
      </Link>
      <span className={styles.when}>
        {[dueOn && text("shell.notices.due", { day: date(dueOn) }), moment(remindedAt)].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}
