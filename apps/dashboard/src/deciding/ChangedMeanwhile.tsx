import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import type { Candidate } from "../providers/queries/candidates.ts";
import { useTierNames } from "../ui/tierNames.ts";
import type { Change } from "./changes.ts";
import styles from "./Deciding.module.css";
import type { ChangesMeanwhile } from "./useChangesMeanwhile.ts";

/** What others changed since the page was read, from what to what; what was chosen for the rest stays. */
export function ChangedMeanwhile({ meanwhile: { changes, forget } }: { meanwhile: ChangesMeanwhile }) {
  const text = useText();
  if (changes.length === 0) return null;
  return (
    <section role="alert" className={`${styles.meanwhile} no-print`}>
      <h2>{text("deciding.meanwhile.title", { smart_count: changes.length, count: changes.length })}</h2>
      <ul>
        {changes.map((change) => (
          <li key={change.id}>
            <ChangeSaid change={change} />
          </li>
        ))}
      </ul>
      <p className={styles.small}>{text("deciding.meanwhile.kept")}</p>
      <Button variant="outlined" onClick={forget}>
        {text("deciding.meanwhile.understood")}
      </Button>
    </section>
  );
}

function ChangeSaid({ change: { name, was, is } }: { change: Change }) {
  const text = useText();
  const standing = useStanding();
  if (was === null) return text("deciding.meanwhile.came", { name });
  if (is === null) return text("deciding.meanwhile.left", { name });
  const [before, after] = [standing(was), standing(is)];
  return before === after
    ? text("deciding.meanwhile.inside", { name })
    : text("deciding.meanwhile.fromTo", { name, before, after });
}

/** «Đã đề nghị, Hoàn thành tốt nhiệm vụ» */
function useStanding(): (row: Candidate) => string {
  const text = useText();
  const { full } = useTierNames();
  return ({ state, tier }) => [text(`words.state.${state}`), tier && full(tier)].filter(Boolean).join(", ");
}
