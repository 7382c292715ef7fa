import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { quotaUses } from "../testing/sampleOverview.ts";
import { ScopesToDecide } from "./ScopesToDecide.tsx";

const [use] = quotaUses.nodes;
const open = (given: object, nodes: object[] = [{ ...use, ...given }]) =>
  renderPage({
    at: "/xet-duyet?don-vi=100&nam=2020",
    element: <ScopesToDecide />,
    answers: { quotaUses: { ...quotaUses, nodes, total: nodes.length } },
  });

it("says of each scope who is to be decided still and how many places are left, and leads there", async () => {
  open({ id: "31", pending: 12, excellent: 3, maxGoodOnly: 5 });
  const [, row] = await screen.findAllByRole("row");
  expect([...(row?.querySelectorAll("td") ?? [])].slice(0, 3).map(({ textContent }) => textContent)).toEqual([
    "12",
    "3 trên 5",
    "2",
  ]);
  expect(row?.querySelector("a")?.getAttribute("href")).toMatch(/^\/xet-duyet\/31\?/);
});

it("says how many are too many", async () => {
  open({ excellent: 6, maxGoodOnly: 5 });
  expect((await screen.findAllByText("vượt 1")).length).toBe(1);
});

it("folds those in which everybody is decided under a heading that counts them", async () => {
  open({});
  const folded = (await screen.findByText("Đã quyết định xong: 1 nơi")).closest("details") as HTMLElement;
  expect(within(folded).queryByRole("table")).toBeNull();
  await userEvent.click(screen.getByText("Đã quyết định xong: 1 nơi"));
  expect(await within(folded).findByRole("table")).toBeTruthy();
});

it("where there is no scope says what to choose", async () => {
  open({}, []);
  expect(await screen.findByText(/Không có nơi nào để xét duyệt/)).toBeTruthy();
});
