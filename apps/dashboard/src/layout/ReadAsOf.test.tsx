import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { noteReadAsOf } from "../providers/readAsOf.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { ReadAsOf } from "./ReadAsOf.tsx";

const answer = (headers: Record<string, string>) => act(() => noteReadAsOf(new Response(null, { headers })));

it("says as of when the figures are while the server that is read from lags, and no longer", async () => {
  renderPage({ at: "/tong-quan?don-vi=100&nam=2020", element: <ReadAsOf />, answers: {} });
  await act(async () => undefined);
  expect(screen.queryByText(/^Số liệu tính đến/)).toBeNull();
  answer({ "x-read-as-of": "2026-11-30T03:32:05.000Z" });
  expect((await screen.findByText(/^Số liệu tính đến .*10:32/)).textContent).toContain("30/11/2026");
  answer({});
  expect(screen.queryByText(/^Số liệu tính đến/)).toBeNull();
});
