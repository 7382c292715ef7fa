import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { ShowMore, type ShowMoreProps } from "./ShowMore.tsx";

interface ListFootProps {
  /** Rows on the screen, and on paper. */
  readonly shown: number;
  /** null where the list does not know. */
  readonly total: number | null;
  readonly pages: ShowMoreProps["pages"];
}

/** Brings the next page of a list; paper says how much of the list is on it. */
export function ListFoot({ shown, total, pages }: ListFootProps) {
  const text = useText();
  const { count } = useFigures();
  if (!pages.hasNextPage) return null;
  return (
    <>
      <div className="no-print">
        <ShowMore remaining={total === null ? null : total - shown} pages={pages} />
      </div>
      <p className="only-print">{text("states.firstRows", { shown: count(shown), total: count(total) })}</p>
    </>
  );
}
