import { expect, it } from "vitest";
import { keyedList } from "./keyedList.ts";

const rows = ["a", "b", "c", "d", "e"].map((id) => ({ id }));

/** Five rows under any filter; the key of a page is the id it goes on from. */
function fiveRows() {
  const asked: string[] = [];
  const list = keyedList(async (unit: string, { after, first }) => {
    asked.push(`${unit} ${after} ${first}`);
    const from = rows.findIndex(({ id }) => id === after) + 1;
    const nodes = rows.slice(from, from + first);
    return { nodes, total: 5, nextCursor: from + first < 5 ? (nodes.at(-1)?.id ?? null) : null, meta: { unit } };
  });
  return { asked, page: (page: number, filter = "hn") => list({ filter, pagination: { page, perPage: 2 } }) };
}

it("each page begins behind the last row of the page before", async () => {
  const { asked, page } = fiveRows();
  expect((await page(1)).data).toEqual([{ id: "a" }, { id: "b" }]);
  expect((await page(2)).data).toEqual([{ id: "c" }, { id: "d" }]);
  expect(asked).toEqual(["hn null 2", "hn b 2"]);
});

it("says how many there are, whether more follow, and what the API says of the whole list", async () => {
  const { page } = fiveRows();
  const first = await page(1);
  expect(first).toMatchObject({
    total: 5,
    meta: { unit: "hn" },
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  });
  await page(2);
  expect((await page(3)).pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
});

it("a list under another filter begins anew", async () => {
  const { asked, page } = fiveRows();
  await page(1);
  await expect(page(2, "bd")).rejects.toThrow("Page 2 was asked for before page 1");
  await page(1, "bd");
  await page(2, "bd");
  expect(asked).toEqual(["hn null 2", "bd null 2", "bd b 2"]);
});

it("a total that was not counted is left out", async () => {
  const list = keyedList(async () => ({ nodes: rows, total: null, nextCursor: null }));
  expect(await list({ filter: {}, pagination: { page: 1, perPage: 50 } })).not.toHaveProperty("total");
});
