import Button from "@mui/material/Button";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";

export interface ShowMoreProps {
  /** Rows left; null where the list does not know. */
  readonly remaining: number | null;
  readonly pages: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** Brings the next page of a list. */
export function ShowMore({ remaining, pages }: ShowMoreProps) {
  const text = useText();
  const { count } = useFigures();
  if (!pages.hasNextPage) return null;
  const words = remaining === null ? text("states.showMoreRows") : text("states.showMore", { count: count(remaining) });
  return (
    <Button variant="outlined" disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
      {pages.isFetchingNextPage ? text("states.loadingMore") : words}
    </Button>
  );
}
