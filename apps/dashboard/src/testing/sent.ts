import { vi } from "vitest";

/** What the page opened last sent with an act, by the name of its field; null: it did not act. */
export function sent(act: string): unknown {
  const bodies = vi.mocked(fetch).mock.calls.map(([, init]) => String(init?.body));
  const body = bodies.findLast((each) => each.includes("mutation") && each.includes(act));
  return body === undefined ? null : (JSON.parse(body) as { variables: unknown }).variables;
}
