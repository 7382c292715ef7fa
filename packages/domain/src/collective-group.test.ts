import { expect, it } from "vitest";
import { collectiveGroupLabel, withSectorOf } from "./collective-group.ts";
import { annex1 } from "./criteria-2025/annex-1.ts";
import { sectorLabels } from "./labels.ts";
import { ReviewedCollectiveKind } from "./vocabulary/reviewed-collective.ts";
import { Sector } from "./vocabulary/sector.ts";

it("every kind that is rated has a name, the communes' of 2025 too", () => {
  for (const kind of Object.values(ReviewedCollectiveKind)) expect(collectiveGroupLabel(kind).vi).not.toBe("");
  expect(collectiveGroupLabel("COMMUNE_STANDING_COMMITTEE").vi).toMatch(/xã, phường, đặc khu/);
});

it("the sector stands after the kind", () =>
  expect(collectiveGroupLabel("AGENCY_LEADERSHIP/JUDICIARY").vi).toMatch(/ – Khối cơ quan tư pháp$/));

it("leaders of equivalent titles have the sector of their collective after the name, where one is recorded", () => {
  const titles = { vi: "Phó bí thư", en: "Deputy secretaries" };
  expect(withSectorOf("2/JUDICIARY", titles).vi).toBe("Phó bí thư – Khối cơ quan tư pháp");
  expect(withSectorOf("2", titles)).toEqual(titles);
});

it.each(Object.values(Sector))("%s is called as the annex calls it", (sector) => {
  const words = annex1.find(({ key }) => key === `A1.II.1[${sector}]`)?.label.vi;
  expect(words).toContain(sectorLabels[sector].vi);
});
