import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Classification } from "../providers/queries/classification.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { viewer } from "../testing/samplePage.ts";
import { sent } from "../testing/sent.ts";
import { SectorOf } from "./SectorOf.tsx";
import { aClassification } from "./sampleClassification.ts";

const of366 = { id: "QD366", title: { vi: "Quy định 366", en: "Regulation 366" } };

function opened(given: Partial<Classification>, role = "DECIDER") {
  const grants = [{ role, organisation: { id: "99", name: "x", kind: "x", level: "DISTRICT" } }];
  const classification = aClassification({ subjectKind: "COLLECTIVE", ruleSet: of366, ...given });
  renderPage({
    at: "/xep-loai/1?don-vi=100&nam=2020&doi-tuong=COLLECTIVE",
    element: <SectorOf classification={classification} />,
    answers: { viewer: { ...viewer, grants }, setCollectiveSector: { __typename: "Classification", id: "1" } },
  });
}

it("says the sector, and that of a collective without one its kind counts", async () => {
  opened({ sector: "JUDICIARY" });
  expect(await screen.findByText("Khối cơ quan tư pháp")).toBeTruthy();
});

it("the chosen sector is sent; it opens with the one that stands", async () => {
  opened({ sector: "JUDICIARY" });
  const isOffered = () => screen.queryByRole<HTMLButtonElement>("button", { name: "Đổi khối" })?.disabled === false;
  await expect.poll(isOffered).toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "Đổi khối" }));
  const dialog = within(screen.getByRole("dialog"));
  const chosen = dialog.getByRole<HTMLSelectElement>("combobox", { name: /Khối/ });
  expect(chosen.value).toBe("JUDICIARY");
  await userEvent.selectOptions(chosen, "STATE_ENTERPRISE");
  await userEvent.click(dialog.getByRole("button", { name: "Lưu khối" }));
  await waitFor(() => expect(sent("setCollectiveSector")).toMatchObject({ id: "1", sector: "STATE_ENTERPRISE" }));
});

it.each([
  ["an organisation", { subjectKind: "ORG" }],
  ["a collective under HD 21", { ruleSet: { ...of366, id: "HD21" } }],
] as const)("%s has none", async (_, given) => {
  opened(given);
  await expect.poll(() => screen.queryByText("Khối")).toBeNull();
});

it("a committee that does not see the one that decides is told why it cannot", async () => {
  opened({ superior: null });
  expect((await screen.findByRole<HTMLButtonElement>("button", { name: "Đổi khối" })).disabled).toBe(true);
});
