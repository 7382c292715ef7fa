import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Member } from "../providers/queries/members.ts";
import { FieldChanged } from "../ui/FieldChanged.tsx";
import styles from "./People.module.css";
import { Place } from "./Place.tsx";

/** The acts on the member, the newest first: what, from which day, and who recorded it when. */
export function Events({ events }: { events: Member["events"] }) {
  return (
    <ol className={styles.list}>
      {events.map((event) => (
        <Event key={event.id} event={event} />
      ))}
    </ol>
  );
}

function Event({ event }: { event: Member["events"][number] }) {
  const text = useText();
  const { date, moment } = useFigures();
  const {
    kind,
    happenedOn,
    organisation,
    superior,
    other,
    otherSuperior,
    title,
    reason,
    note,
    changes,
    recordedAt,
    recordedBy,
  } = event;
  const moved = kind === "TRANSFERRED" || kind === "STAYS_TEMPORARILY";
  return (
    <li>
      <span className={styles.days}>{date(happenedOn)}</span>
      <div>
        <strong>{text(`people.event.${kind}`)}</strong>
        {reason && ` (${text(`peopleActs.reason.${reason}`)})`}
        {title && `: ${title}`} · <Where organisation={organisation} superior={superior} />
        {moved && (
          <>
            {" → "}
            <Where organisation={other} superior={otherSuperior} />
          </>
        )}
        {changes.map((change) => (
          <FieldChanged key={change.field} change={change} />
        ))}
        <div className={styles.quiet}>
          {note && `${note} · `}
          {text("people.recorded", { by: recordedBy, at: moment(recordedAt) })}
        </div>
      </div>
    </li>
  );
}

type WhereProps = Pick<Member["events"][number], "organisation" | "superior">;

function Where({ organisation, superior }: WhereProps) {
  const text = useText();
  return organisation ? <Place organisation={organisation} superior={superior} /> : text("people.outOfSight");
}
