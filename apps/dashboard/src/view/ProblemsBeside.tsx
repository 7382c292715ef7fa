import { useText } from "../i18n/useText.ts";
import { type ProblemAt, useSaidAtNoField } from "../ui/fieldProblem.ts";

/** What the API found wrong that has no field of its own to say it: which entry of a list, what, where in the input. */
export function ProblemsBeside({ problems }: { problems: readonly ProblemAt[] }) {
  const text = useText();
  const beside = useSaidAtNoField(problems);
  if (beside.length === 0) return null;
  return (
    <ul>
      {beside.map(({ at, message }) => (
        <li key={`${at} ${message}`}>
          {entryOf(at) !== null && `${text("acts.entry", { number: entryOf(at) ?? 0 })} `}
          {message} <code>{at}</code>
        </li>
      ))}
    </ul>
  );
}

/** The API counts the entries of a list from nought. */
function entryOf(at: string): number | null {
  const [, index] = /\[(\d+)\]/.exec(at) ?? [];
  return index === undefined ? null : Number(index) + 1;
}
