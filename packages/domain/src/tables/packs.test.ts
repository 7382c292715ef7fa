import { describe, expect, it } from "vitest";
import { Level } from "../vocabulary/organisation.ts";
import { packOf } from "./packs.ts";

const tablesOf = (level: Level) => packOf(level)?.tables.map(({ table }) => table);

describe("what goes to whom (rules.md 6.2)", () => {
  it.each([
    ["SUB_GRASSROOTS", ["R2", "R6", "R12"]],
    ["GRASSROOTS", ["R1", "R2", "R3", "R5", "R6", "R9", "R10", "R14"]],
    ["DISTRICT", ["R1", "R2", "R3", "R4", "R5", "R6", "R8", "R9", "R10", "R11", "R13", "R14"]],
    ["PROVINCE", ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R9", "R10"]],
  ] as const)("%s sends %j", (level, tables) => expect(tablesOf(level)).toEqual(tables));

  it("a commune sends to the province what a district sent before 1/7/2025 (rules-2025.md 4.5)", () =>
    expect(packOf("UPPER_GRASSROOTS")).toEqual(packOf("DISTRICT")));

  it("names of those not rated do not go to the Centre: counts alone", () => {
    const countedAt = Object.values(Level).filter((level) =>
      packOf(level)?.tables.some(({ form }) => form === "COUNTS"),
    );
    expect(countedAt).toEqual(["PROVINCE"]);
    expect(packOf("PROVINCE")?.tables.find(({ form }) => form === "COUNTS")?.table).toBe("R6");
  });

  it("a cell adds the list of its dossiers, a province dossiers and words", () => {
    expect(packOf("SUB_GRASSROOTS")?.papers).toEqual(["DOSSIER_LIST"]);
    expect(packOf("PROVINCE")?.papers).toEqual(["DOSSIERS_MANAGED_BY_CENTRE", "NARRATIVE"]);
  });

  it("nobody is above the Centre", () => expect(packOf("CENTRAL")).toBeNull());
});
