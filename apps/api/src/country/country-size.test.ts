import { expect, test } from "vitest";
import { countrySize, firstNumbers } from "./country-size.ts";

test("the whole country has some 313,000 organisations", () => {
  const size = countrySize(5_500_000);
  expect(size).toMatchObject({ provinces: 68, districts: 1_360, committees: 30_000, cells: 260_000 });
  expect(firstNumbers(size).end - 1).toBe(313_429);
});

test("a tenth of the members has a tenth of the organisations", () =>
  expect(countrySize(550_000)).toMatchObject({ provinces: 7, districts: 136, committees: 3_000, cells: 26_000 }));

test("the smallest one still has every level", () =>
  expect(firstNumbers(countrySize(1))).toEqual({
    provinces: 2,
    districts: 4,
    committees: 6,
    grassrootsCells: 8,
    cells: 10,
    end: 14,
  }));
