import { useFigures } from "../../i18n/useFigures.ts";
import { useText } from "../../i18n/useText.ts";
import type { PeoplePreview } from "../../providers/queries/peoplePreview.ts";
import styles from "./Acts.module.css";

/** What an act would do: to which results of open years, to which posts, and what stays. */
export function PreviewShown({ preview }: { preview: PeoplePreview }) {
  const text = useText();
  const { date } = useFigures();
  const { from, results, posts, openYears, closedYears } = preview;
  return (
    <section className={styles.confirm} aria-label={text("treeActs.preview.title")}>
      <p>{from ? text("peopleActs.preview.from", { day: date(from) }) : text("peopleActs.preview.nothingYet")}</p>
      {results.length > 0 && <h3>{text("peopleActs.preview.results")}</h3>}
      <ul>
        {results.map((result) => (
          <Result key={`${result.year} ${result.id}`} result={result} />
        ))}
        {results.length === 0 && <li>{text("peopleActs.preview.noResult", { years: openYears.join(", ") })}</li>}
        {closedYears.length > 0 && <li>{text("treeActs.preview.closed", { years: closedYears.join(", ") })}</li>}
      </ul>
      {posts.length > 0 && <h3>{text("peopleActs.preview.posts")}</h3>}
      <ul>
        {posts.map(({ id, fullName, title }) => (
          <li key={id}>
            {fullName}, {title}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Result({ result }: { result: PeoplePreview["results"][number] }) {
  const text = useText();
  const { date } = useFigures();
  const { year, subjectKind, name, state, effect, asOf, organisationBefore, organisationAfter } = result;
  const said = { from: organisationBefore ?? "", to: organisationAfter ?? "", asOf: date(asOf) };
  return (
    <li>
      {year} · {text(`words.subjectKind.${subjectKind}`)} {name}: {text(`peopleActs.effect.${effect}`, said)}
      <span className={styles.quiet}> ({text(`words.state.${state}`)})</span>
    </li>
  );
}
