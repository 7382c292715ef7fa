import { useText } from "../i18n/useText.ts";
import type { Member } from "../providers/queries/members.ts";
import styles from "./People.module.css";
import { Place } from "./Place.tsx";
import { useSpan } from "./useSpan.ts";

/** Posts as leader or manager, the newest first. */
export function Posts({ posts }: { posts: Member["posts"] }) {
  const text = useText();
  const span = useSpan();
  return (
    <ol className={styles.list}>
      {posts.map(({ id, title, organisation, superior, from, until, isHead }) => (
        <li key={id}>
          <span className={styles.days}>{span(from, until)}</span>
          <span>
            {title}
            <span className={styles.quiet}>
              {" "}
              <Place organisation={organisation} superior={superior} />
              {isHead && ` · ${text("classifications.list.head")}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
