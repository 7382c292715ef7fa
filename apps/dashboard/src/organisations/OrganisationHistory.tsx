import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Organisation } from "../providers/queries/organisation.ts";
import { Panel } from "../ui/Panel.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./OrganisationShow.module.css";

type Event = Organisation["history"][number];

/** How the unit came to be what it is: founded, renamed, moved, merged, split, dissolved. */
export function OrganisationHistory({ history }: { history: readonly Event[] }) {
  const text = useText();
  return (
    <Panel title={text("organisations.show.history")}>
      {history.length === 0 && <p className={styles.quiet}>{text("organisations.show.noHistory")}</p>}
      <ol className={styles.history}>
        {history.map((event) => (
          <HistoryEntry key={`${event.happenedOn} ${event.kind} ${event.other?.id}`} event={event} />
        ))}
      </ol>
    </Panel>
  );
}

function HistoryEntry({ event: { kind, happenedOn, other, decisionNumber, note } }: { event: Event }) {
  const text = useText();
  const { date } = useFigures();
  return (
    <li>
      <time dateTime={happenedOn}>{date(happenedOn)}</time>
      <span>
        <strong>{text(`organisations.show.event.${kind}`)}</strong> {other && <Other kind={kind} other={other} />}
        {decisionNumber && ` · ${text("organisations.show.decision", { number: decisionNumber })}`}
        {note && <span className={styles.quiet}> {note}</span>}
      </span>
    </li>
  );
}

function Other({ kind, other }: { kind: Event["kind"]; other: NonNullable<Event["other"]> }) {
  const text = useText();
  const link = useViewLink();
  return (
    <Link to={link(paths.organisation, { organisationId: other.id })}>
      {text(`organisations.show.other.${kind}`, { name: other.name })}
    </Link>
  );
}
