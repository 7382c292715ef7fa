import { type QuotaStatus, quotaStatusLabels } from "@xep-loai/domain";
import type { Locale } from "../shared/viewer.ts";
import type { Heading } from "./table-column.type.ts";

/** A cell as a reader outside the product sees it: codes in words, nothing for what is not known. */
export function shownCell({ kind }: Heading, cell: string | null, locale: Locale): string {
  if (cell === null) return "";
  return kind === "STATUS" ? quotaStatusLabels[cell as QuotaStatus][locale] : cell;
}
