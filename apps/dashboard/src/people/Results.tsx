import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import type { Member } from "../providers/queries/members.ts";
import { TierChip } from "../ui/TierChip.tsx";
import { classificationPath } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import styles from "./People.module.css";
import { Place } from "./Place.tsx";

/** What the person was rated in each year, as a member or in a post; each leads to why. */
export function Results({ results }: { results: Member["results"] }) {
  const text = useText();
  if (results.length === 0) return <p className={styles.quiet}>{text("people.noResults")}</p>;
  return (
    <ol className={styles.list}>
      {results.map((result) => (
        <Result key={`${result.year} ${result.id}`} result={result} />
      ))}
    </ol>
  );
}

function Result({ result }: { result: Member["results"][number] }) {
  const text = useText();
  const link = useViewLink();
  const { id, year, subjectKind, organisation, superior, state, tier, notRatedReason } = result;
  const there = { organisationId: organisation.id, year, subjectKind };
  return (
    <li>
      <Link className={styles.days} to={link(classificationPath(id), there)}>
        {year}
      </Link>
      <span>
        <TierChip tier={tier} notRatedReason={notRatedReason} state={state} of={{ year, subjectKind }} />
        <span className={styles.quiet}>
          {" "}
          {text(`words.subjectKind.${subjectKind}`)} · <Place organisation={organisation} superior={superior} /> ·{" "}
          {text(`words.state.${state}`)}
        </span>
      </span>
    </li>
  );
}
