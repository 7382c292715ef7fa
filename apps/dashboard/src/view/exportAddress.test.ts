import { expect, it } from "vitest";
import { exportAddress } from "./exportAddress.ts";

const asked = { table: "R1", organisationId: "12", year: 2020, group: null, decidedOnly: true } as const;

it("asks for the table as it stands on the screen", () => {
  expect(exportAddress(asked, "xlsx", "vi")).toBe(
    "/export/R1.xlsx?organisationId=12&year=2020&decidedOnly=true&locale=vi",
  );
});

it("keeps the group, provisional results and the language", () => {
  expect(exportAddress({ ...asked, group: "DISTRICT", decidedOnly: false }, "csv", "en")).toBe(
    "/export/R1.csv?organisationId=12&year=2020&decidedOnly=false&locale=en&group=DISTRICT",
  );
});
