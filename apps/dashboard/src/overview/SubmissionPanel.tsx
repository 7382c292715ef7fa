import MissingIcon from "@mui/icons-material/ReportProblemOutlined";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { type SubmissionPage, useLateSubmissions } from "../providers/queries/lateSubmissions.ts";
import { Mark } from "../ui/Mark.tsx";
import { Panel } from "../ui/Panel.tsx";
import { SubmissionBadge } from "../ui/SubmissionBadge.tsx";
import { Answered } from "../view/Answered.tsx";
import { paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import styles from "./Overview.module.css";
import { OwnSubmission } from "./OwnSubmission.tsx";

const latestShown = 5;

/** Which direct subordinates have reported, and who is late. */
export function SubmissionPanel() {
  const text = useText();
  const { organisationId, year } = useView();
  const link = useViewLink();
  const query = useLateSubmissions({ organisationId, year, first: latestShown });
  return (
    <Panel
      title={text("overview.submissions.title")}
      act={
        <span className={styles.ways}>
          <Link to={link(paths.reviews)}>{text("overview.submissions.toReviews")}</Link>
          <Link to={link(paths.submissions)}>{text("overview.submissions.toSubmissions")}</Link>
          <Link to={link(paths.deadlines)}>{text("overview.submissions.toDeadlines")}</Link>
        </span>
      }
    >
      <OwnSubmission />
      <Answered compact question={query}>
        {(page) => <Submissions page={page} />}
      </Answered>
    </Panel>
  );
}

function Submissions({ page }: { page: SubmissionPage }) {
  const text = useText();
  const { count } = useFigures();
  if (page.expected === 0) return <p className={styles.plain}>{text("overview.submissions.none")}</p>;
  const parts = [
    text("overview.submissions.submitted", { submitted: count(page.submitted), expected: count(page.expected) }),
    page.late > 0 && text("overview.submissions.late", { count: count(page.late) }),
    page.overdue > 0 && text("overview.submissions.overdue", { count: count(page.overdue) }),
  ];
  return (
    <>
      <p className={styles.marks}>{parts.filter((part) => part !== false).join(" · ")}</p>
      {page.sentWithout.map(({ organisation, missing }) => (
        <WithoutLine key={organisation.id} organisation={organisation} missing={missing} />
      ))}
      {page.nodes.length === 0 && <p className={styles.plain}>{text("overview.submissions.allInTime")}</p>}
      <ul className={styles.lines}>
        {page.nodes.map((submission) => (
          <LateLine key={submission.organisation.id} submission={submission} />
        ))}
      </ul>
    </>
  );
}

/** Who sent without results of its own subordinates; it leads to what it sent. */
function WithoutLine({ organisation: { id, name }, missing }: SubmissionPage["sentWithout"][number]) {
  const text = useText();
  const link = useViewLink();
  const { count } = useFigures();
  const names = missing.map((unit) => unit.name).join(", ");
  return (
    <p className={styles.own}>
      <Link to={link(paths.submissions, { organisationId: id })}>{name}</Link>
      <Mark tone="amber" icon={MissingIcon}>
        {text("submissions.sentWithout", { smart_count: missing.length, count: count(missing.length), names })}
      </Mark>
    </p>
  );
}

function LateLine({ submission }: { submission: SubmissionPage["nodes"][number] }) {
  const link = useViewLink();
  const { id, name } = submission.organisation;
  return (
    <li>
      <Link className={styles.line} title={name} to={link(paths.overview, { organisationId: id })}>
        {name}
      </Link>
      <SubmissionBadge submission={submission} />
    </li>
  );
}
