import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { viewer } from "../testing/samplePage.ts";
import { useMay } from "./useMay.ts";

function Answer() {
  return <p>{useMay(["INSPECTOR", "ADMINISTRATOR"], { organisationId: "100", year: 2020 }) ? "may" : "may not"}</p>;
}

const at = "/kiem-tra?don-vi=100&nam=2020&doi-tuong=ORG";
const holding = (role: string, id: string) => ({
  ...viewer,
  grants: [{ role, organisation: { id, name: "x", kind: "GRASSROOTS_PARTY_ORGANIZATION", level: "GRASSROOTS" } }],
});

it.each([
  ["INSPECTOR", "100", "may"],
  ["INSPECTOR", "99", "may"],
  ["VIEWER", "100", "may not"],
  ["INSPECTOR", "7", "may not"],
])("%s at %s %s act at organisation 100, which stands below 99", async (role, id, answer) => {
  renderPage({ at, element: <Answer />, answers: { viewer: holding(role, id) } });
  expect(await screen.findByText(answer)).toBeTruthy();
});
