import { QueryClient, useQuery } from "@tanstack/react-query";
import { act as inReact, renderHook, waitFor } from "@testing-library/react";
import { CoreAdminContext } from "ra-core";
import type { PropsWithChildren } from "react";
import { MemoryRouter } from "react-router";
import { expect, it, vi } from "vitest";
import { Refused } from "./problem.ts";
import { useAct } from "./useAct.ts";

const touches = ["kiem-tra"];

/** An act beside a question it touches and one it does not. */
function rendered(act: (name: string) => Promise<string>) {
  const asked = { touched: vi.fn(async () => "x"), other: vi.fn(async () => "x") };
  const client = new QueryClient();
  const wrapper = ({ children }: PropsWithChildren) => (
    <MemoryRouter>
      <CoreAdminContext queryClient={client}>{children}</CoreAdminContext>
    </MemoryRouter>
  );
  const { result } = renderHook(
    () => {
      useQuery({ queryKey: ["kiem-tra", "1"], queryFn: asked.touched });
      useQuery({ queryKey: ["canh-bao"], queryFn: asked.other });
      return useAct(act, touches);
    },
    { wrapper },
  );
  return { asked, result };
}

const changed = new Refused("CHANGED_MEANWHILE", { vi: "Người khác vừa thay đổi.", en: "Somebody else was quicker." });

it("answers what the API answered, once the questions it touches are answered anew", async () => {
  const { asked, result } = rendered(async (name) => `done: ${name}`);
  await waitFor(() => expect(asked.touched).toHaveBeenCalledTimes(1));
  const answer = await inReact(() => result.current.run("21/11"));
  expect(answer).toBe("done: 21/11");
  expect([asked.touched.mock.calls.length, asked.other.mock.calls.length]).toEqual([2, 1]);
});

it("keeps why it was not done until it is done or reloaded", async () => {
  const { asked, result } = rendered(() => Promise.reject(changed));
  expect(await inReact(() => result.current.run("21/11"))).toBeNull();
  await waitFor(() => expect(result.current.problem).toBe(changed));
  expect(asked.touched).toHaveBeenCalledTimes(1);
  await inReact(() => result.current.reload());
  await waitFor(() => expect(result.current.problem).toBeNull());
  expect(asked.touched).toHaveBeenCalledTimes(2);
});

it("forgets the last problem when it is done", async () => {
  const act = vi.fn<(name: string) => Promise<string>>().mockRejectedValueOnce(changed).mockResolvedValueOnce("done");
  const { result } = rendered(act);
  await inReact(() => result.current.run("28/11"));
  await waitFor(() => expect(result.current.problem).toBe(changed));
  await inReact(() => result.current.run("25/11"));
  await waitFor(() => expect(result.current.problem).toBeNull());
});
