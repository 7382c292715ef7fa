import fc from "fast-check";
import { expect, it } from "vitest";
import { decimalOf, digitsNeeded, percentageOf, unitsAt, writtenDecimal } from "./decimal.ts";

it.each([
  ["62.62", 6262n, 2],
  ["59", 59n, 0],
  ["36.70", 3670n, 2],
  ["0.05", 5n, 2],
  ["1e-7", 1n, 7],
  ["1.5e+21", 1500000000000000000000n, 0],
])("reads %s", (text, units, decimals) => expect(decimalOf(text)).toEqual({ units, decimals }));

it.each(["", "-1", "1,5", "1.", ".5", "NaN", "1 000"])("does not read %j", (text) =>
  expect(decimalOf(text)).toBeNull(),
);

it.each([
  ["62.62", 2],
  ["36.70", 1],
  ["100", 0],
  ["0.00", 0],
])("%s needs %i digits", (text, digits) => expect(digitsNeeded(decimalOf(text) as never)).toBe(digits));

it("writes what it read", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 9 }), (units, decimals) => {
      const text = writtenDecimal({ units: BigInt(units), decimals });
      expect(decimalOf(text)).toEqual({ units: BigInt(units), decimals });
      expect(Number(text)).toBe(Number(`${units}e-${decimals}`));
    }),
  );
});

it("reads every number of JavaScript as JavaScript writes it", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (number) => {
      const read = decimalOf(String(Math.abs(number)));
      expect(Number(read && writtenDecimal(read))).toBe(Math.abs(number));
    }),
  );
});

it.each([
  [439, 709, 2, "61.92"],
  [1, 8, 1, "12.5"],
  [1, 16, 1, "6.3"],
  [Number.MAX_SAFE_INTEGER, 1, 1, "900719925474099100.0"],
  [Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 20, "99.99999999999998889777"],
])("%i of %i to %i decimals: %s", (part, whole, decimals, text) =>
  expect(writtenDecimal(percentageOf(part, whole, decimals))).toBe(text),
);

it("is written in smaller units without change", () => expect(unitsAt({ units: 59n, decimals: 0 }, 2)).toBe(5900n));
