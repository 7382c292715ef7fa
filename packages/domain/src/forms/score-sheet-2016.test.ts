import { expect, it } from "vitest";
import { outOfPlace, printedText } from "../testing/printed.ts";
import { itemsOf } from "./items.ts";
import { scoreSheet2016 } from "./score-sheet-2016.ts";

const items = itemsOf(scoreSheet2016);
const groups = items.filter(({ id }) => /^p\d$/.test(id));
const text = printedText("kh57-score-sheet-and-dossier.txt");

it("has the five groups of the plan, word for word, and its title", () => {
  const words = groups.flatMap(({ label, note }) => [label?.vi ?? "", note?.vi ?? ""]);
  expect(words).toHaveLength(10);
  expect(outOfPlace([...words, scoreSheet2016.title.vi], text)).toEqual([]);
});

it("nothing the plan says of a group is left out", () => {
  const left = groups.reduce(
    (rest, { no, label, note }) => rest.replace(`${no}) ${label?.vi}: ${note?.vi}`, ""),
    text.slice(0, text.indexOf("3. Thời hạn")),
  );
  expect(left.trim()).toBe("");
});

it.each([
  ["p1.own", 40],
  ["p2.own", 20],
  ["p3.own", 15],
  ["p4.committee", 15],
  ["p5.committee", 10],
  ["total.own", 100],
])("%s goes up to %i points", (id, max) => expect(items.find((item) => item.id === id)?.field).toMatchObject({ max }));
