import fc from "fast-check";
import type { AnyLeaf } from "./any-value.ts";
import { tableOfId } from "./id-arguments.ts";
import type { MarkedCountry } from "./marked-country.ts";
import { absentId } from "./question-values.ts";

const nonsense = ["", "0", "-1", "abc", "1e3", "99999999999999999999", absentId];
const texts = ["an", "Nguyễn", "⟦", "%", "x".repeat(30), "HD21", "'; --", ""];
const days = ["2019-12-31", "2020-06-01", "2020-12-20", "2021-01-10"];
const cursors = ["", "WzEsMV0", "WyJhIiwiMSJd", "WzEsImEiLCIxIl0"];

/** What scalars of a question hold: ids own, foreign, absent and nonsensical, mostly of the table that is asked for. */
export const anyLeafOf =
  (country: MarkedCountry): AnyLeaf =>
  (scalar, { field, argument }) => {
    switch (scalar) {
      case "ID": {
        const ids = country.idsOf(tableOfId(field, argument) ?? "organisation");
        return fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(...ids) },
          { weight: 1, arbitrary: fc.constantFrom(...nonsense) },
        );
      }
      case "Int":
        return argument === "year"
          ? fc.constantFrom(2020, 2020, 2020, 2019, 2021, 1900)
          : fc.constantFrom(1, 2, 5, 50, 200, 201, 0, -1);
      case "String":
        return argument === "after" ? fc.constantFrom(...cursors) : fc.constantFrom(...texts);
      case "Boolean":
        return fc.boolean();
      case "Date":
        return fc.constantFrom(...days);
      default:
        return fc.constantFrom(1, "x");
    }
  };
