import { aDraftFor } from "./a-draft.ts";
import { tableOfId } from "./id-arguments.ts";
import type { MarkedCountry } from "./marked-country.ts";
import { peopleActOf } from "./people-acts-of-a-year.ts";

/** Of no row of any table. */
export const absentId = "999999999";

/** The arguments of every question about these units, the first that has a row of the kind; about nobody where there are none. */
export function questionValues(
  country: MarkedCountry,
  units: readonly number[],
  year = 2020,
): Readonly<Record<string, unknown>> {
  const idOf = (field: string, argument: string) => country.idOf(tableOfId(field, argument) ?? "", units) ?? absentId;
  const organisation = idOf("", "organisationId");
  const items = [{ id: idOf("", "classificationId"), version: 1, tier: "GOOD" }];
  return {
    ...Object.fromEntries(byField.map((field) => [`${field}.id`, idOf(field, "id")])),
    id: idOf("", "id"),
    "document.id": idOf("document", "id"),
    classificationId: idOf("", "classificationId"),
    quotaUseId: idOf("", "quotaUseId"),
    organisationId: organisation,
    parentId: organisation,
    parentIds: [organisation],
    "organisationRows.ids": [organisation],
    "reviewedSubject.subjectId": idOf("", "memberId"),
    year,
    subjectKind: "MEMBER",
    formId: "FORM_02",
    "intakeRows.rowStanding": "REJECTED",
    text: "an",
    table: "R1",
    act: {
      act: "RENAME",
      organisationId: organisation,
      name: "Tên mới",
      decision: { number: "1-QĐ", on: "2020-06-01" },
    },
    people: peopleActOf(organisation),
    file: `Việc;Tổ chức;Về cấp trên, vào tổ chức;Tên mới;Loại hình;Từ ngày;Số quyết định\nĐổi tên;#${organisation};;Tên mới;;1/6/2020;1-QĐ`,
    draft: aDraftFor(organisation),
    items,
  };
}

const byField = ["document", "inspection", "intake", "intakeRows", "member", "organisation"];
