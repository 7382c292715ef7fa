import type { SampleOrganisation } from "./organisation.ts";

/** What the committee of an organisation is called: the Đảng ủy of a đảng bộ; upper levels carry their committee's name already. */
export const committeeOf = (organisation: SampleOrganisation): string =>
  organisation.name.replace(/^Đảng bộ/, "Đảng ủy");
