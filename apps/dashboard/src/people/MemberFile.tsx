import { Link, useParams } from "react-router";
import { useText } from "../i18n/useText.ts";
import { isNotFound } from "../providers/problem.ts";
import { type Member, useMember } from "../providers/queries/members.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Answered } from "../view/Answered.tsx";
import { paths } from "../view/paths.ts";
import { useViewLink } from "../view/useView.ts";
import { ActMenu } from "./acts/ActMenu.tsx";
import { Events } from "./Events.tsx";
import { MemberFacts } from "./MemberFacts.tsx";
import styles from "./People.module.css";
import { Posts } from "./Posts.tsx";
import { Results } from "./Results.tsx";
import { Stays } from "./Stays.tsx";

/** The file of a member: what is kept of the person, the cells, the posts, the tiers of the years. */
export function MemberFile() {
  const text = useText();
  const { id = "" } = useParams();
  const question = useMember(id);
  if (isNotFound(question.error))
    return <EmptyState title={text("people.notFound")}>{text("people.notFoundAdvice")}</EmptyState>;
  return <Answered question={question}>{(member) => <File member={member} />}</Answered>;
}

function File({ member }: { member: Member }) {
  const text = useText();
  const link = useViewLink();
  return (
    <article>
      <PageHead title={member.fullName} lead={text("people.fileLead")}>
        <Link to={link(paths.members)}>{text("people.back")}</Link>
        <ActMenu member={member} />
      </PageHead>
      <div className={styles.panels}>
        <Panel title={text("people.facts")}>
          <MemberFacts member={member} />
        </Panel>
        <Panel title={text("people.stays")}>
          <Stays stays={member.stays} />
        </Panel>
        <Panel title={text("people.results")}>
          <Results results={member.results} />
        </Panel>
        {member.posts.length > 0 && (
          <Panel title={text("people.posts")}>
            <Posts posts={member.posts} />
          </Panel>
        )}
        {member.events.length > 0 && (
          <Panel title={text("people.events")}>
            <Events events={member.events} />
          </Panel>
        )}
      </div>
    </article>
  );
}
