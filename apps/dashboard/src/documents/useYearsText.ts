import { useCallback } from "react";
import { useText } from "../i18n/useText.ts";
import type { Years } from "../providers/queries/document.ts";

/** Rating years in words: «năm 2020», «từ năm 2019 đến năm 2021», «từ năm 2019 đến khi được thay thế». */
export function useYearsText(): (years: Years) => string {
  const text = useText();
  return useCallback(
    ({ from, to }) => {
      if (to === null) return text("documents.years.open", { from });
      return from === to ? text("documents.years.one", { from }) : text("documents.years.several", { from, to });
    },
    [text],
  );
}
