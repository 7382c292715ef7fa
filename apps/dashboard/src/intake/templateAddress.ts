import type { Locale } from "../i18n/useText.ts";
import type { AskedUnit } from "../providers/queries/asked.ts";

/** Where the API writes the template of a unit and year. */
export function templateAddress({ organisationId, year }: AskedUnit, locale: Locale): string {
  return `/intakes/template.xlsx?${new URLSearchParams({ organisationId, year: String(year), locale })}`;
}

/** Where the API writes the errors back into the workbook that came in. */
export const errorsAddress = (id: string, locale: Locale): string =>
  `/intakes/${encodeURIComponent(id)}/errors.xlsx?${new URLSearchParams({ locale })}`;
