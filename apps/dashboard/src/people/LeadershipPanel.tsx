import Button from "@mui/material/Button";
import { useState } from "react";
import { Link } from "react-router";
import { useText } from "../i18n/useText.ts";
import { type Leadership, useLeadership } from "../providers/queries/leadership.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { Panel } from "../ui/Panel.tsx";
import { QuietButton } from "../ui/QuietButton.tsx";
import { Answered } from "../view/Answered.tsx";
import { enterers } from "../view/enterers.ts";
import { memberPath } from "../view/paths.ts";
import { useMay } from "../view/useMay.ts";
import { useView, useViewLink } from "../view/useView.ts";
import { hitOf } from "./acts/hitOf.ts";
import { PeopleActDialog } from "./acts/PeopleActDialog.tsx";
import type { ChosenAct } from "./acts/peopleActs.ts";
import { useNewestYear } from "./acts/useNewestYear.ts";
import styles from "./People.module.css";
import { useSpan } from "./useSpan.ts";

/** Collectives and posts of the unit in view in its year, with the acts on them. */
export function LeadershipPanel() {
  const text = useText();
  const { organisationId, year } = useView();
  const newest = { organisationId, year: useNewestYear() };
  const may = useMay(enterers, newest);
  const unit = hitOf(useOrganisation(newest).data?.breadcrumb ?? []);
  const question = useLeadership({ organisationId, year });
  const [chosen, setChosen] = useState<ChosenAct | null>(null);
  const onChoose = may ? setChosen : null;
  return (
    <Panel
      title={text("people.leadership", { year })}
      act={onChoose && unit && <Acts unit={unit} onChoose={onChoose} />}
    >
      <Answered compact question={question}>
        {(found) => <Found leadership={found} onChoose={onChoose} />}
      </Answered>
      {chosen && <PeopleActDialog chosen={chosen} onClose={() => setChosen(null)} />}
    </Panel>
  );
}

type OnChoose = (chosen: ChosenAct) => void;

function Acts({ unit, onChoose }: { unit: NonNullable<ReturnType<typeof hitOf>>; onChoose: OnChoose }) {
  const text = useText();
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => onChoose({ act: "APPOINT", member: null, unit })}>
        {text("peopleActs.act.APPOINT")}
      </Button>
      <Button size="small" onClick={() => onChoose({ act: "FOUND_COLLECTIVE", unit })}>
        {text("peopleActs.act.FOUND_COLLECTIVE")}
      </Button>
    </>
  );
}

/** What is shown, and how an act is begun; null: the viewer begins none. */
interface FoundProps {
  readonly leadership: Leadership;
  readonly onChoose: OnChoose | null;
}

function Found({ leadership, onChoose }: FoundProps) {
  const text = useText();
  const { posts, collectives } = leadership;
  if (posts.length + collectives.length === 0) return <p className={styles.quiet}>{text("people.noLeadership")}</p>;
  return (
    <ol className={styles.list}>
      {posts.map((post) => (
        <Post key={post.id} post={post} onChoose={onChoose} />
      ))}
      {collectives.map((collective) => (
        <Collective key={`collective ${collective.id}`} collective={collective} onChoose={onChoose} />
      ))}
    </ol>
  );
}

function Post({ post, onChoose }: { post: Leadership["posts"][number]; onChoose: OnChoose | null }) {
  const text = useText();
  const link = useViewLink();
  const span = useSpan();
  const { id, version, fullName, memberId, title, isHead, from, until } = post;
  const ending = { id, version, name: `${fullName}, ${title}` };
  return (
    <li>
      <span>
        {memberId ? <Link to={link(memberPath(memberId))}>{fullName}</Link> : fullName} · {title}
        <span className={styles.quiet}>
          {" "}
          {isHead && `${text("classifications.list.head")} · `}
          {span(from, until)}
        </span>
      </span>
      {onChoose && until === null && (
        <QuietButton
          label={`${text("peopleActs.act.END_POST")}: ${ending.name}`}
          onClick={() => onChoose({ act: "END_POST", ending })}
        >
          {text("peopleActs.act.END_POST")}
        </QuietButton>
      )}
    </li>
  );
}

interface CollectiveProps {
  readonly collective: Leadership["collectives"][number];
  readonly onChoose: OnChoose | null;
}

function Collective({ collective: { id, version, name, kind, from, until }, onChoose }: CollectiveProps) {
  const text = useText();
  const span = useSpan();
  return (
    <li>
      <span>
        {name}
        <span className={styles.quiet}>
          {" "}
          {text(`reviews.collective.${kind}`)} · {span(from, until)}
        </span>
      </span>
      {onChoose && until === null && (
        <QuietButton
          label={`${text("peopleActs.act.END_COLLECTIVE")}: ${name}`}
          onClick={() => onChoose({ act: "END_COLLECTIVE", ending: { id, version, name } })}
        >
          {text("peopleActs.act.END_COLLECTIVE")}
        </QuietButton>
      )}
    </li>
  );
}
