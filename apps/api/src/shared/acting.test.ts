import { expect, test } from "vitest";
import { smallCountryApi } from "../testing/test-api.ts";
import { asActor } from "./acting.ts";
import type { Context } from "./context.ts";
import { isRefused, refuse } from "./refusal.ts";
import { requestTransaction } from "./request-transaction.ts";
import { firstRow, rows } from "./tx.ts";
import type { Viewer } from "./viewer.ts";

const api = await smallCountryApi();
await api.pool.query(`
  create table note (organisation_id int not null, body text not null, by_account int default actor_id());
  alter table note enable row level security, force row level security;
  create policy owner on note to current_user using (true);
  grant select, insert on note to xep_loai_request;
  create policy request on note for select to xep_loai_request using (true);
  create policy act on note for insert to xep_loai_request with check (may_act_on(2019, organisation_id))`);

const viewer: Viewer = {
  id: 7,
  username: "an",
  displayName: "An",
  locale: "vi",
  grants: [
    { organisationId: 2, role: "VIEWER" },
    { organisationId: 3, role: "APPRAISER" },
  ],
};

const asked = (who: Viewer | null): Context =>
  ({
    viewer: who,
    account: who,
    transaction: requestTransaction(api.orm, new Date()),
    now: new Date(),
  }) as unknown as Context;

const noting = (organisationId: number) => asActor(asked(viewer), ["APPRAISER"], (tx) => note(tx, organisationId));

const note = (tx: Parameters<typeof rows>[0], organisationId: number) =>
  rows(tx, "insert into note (organisation_id, body) values ($1, 'x') returning by_account as by", [organisationId]);

const notes = async () => (await firstRow<{ n: number }>(api.orm.em.fork(), "select count(*)::int as n from note"))?.n;

test("an act is kept, with who did it", async () => {
  expect(await noting(3)).toEqual([{ by: 7 }]);
  expect(await notes()).toBe(1);
});

test("where the role is not held the database refuses, and nothing is kept", async () => {
  expect(await noting(2)).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await notes()).toBe(1);
});

test("nobody, and somebody without the role anywhere, are refused before the database is asked", async () => {
  const act = () => Promise.reject(new Error("was asked"));
  expect(await asActor(asked(null), ["APPRAISER"], act)).toMatchObject({ code: "NOT_SIGNED_IN" });
  expect(await asActor(asked(viewer), ["DECIDER"], act)).toMatchObject({ code: "NOT_ALLOWED" });
});

test("an act that refuses itself undoes what it had done", async () => {
  const refused = await asActor(asked(viewer), ["APPRAISER"], async (tx) => {
    await note(tx, 3);
    return refuse("BAD_INPUT");
  });
  expect(isRefused(refused)).toBe(true);
  expect(await notes()).toBe(1);
});

test("an act that fails undoes what it had done, and the error is told", async () => {
  const failing = asActor(asked(viewer), ["APPRAISER"], async (tx) => {
    await note(tx, 3);
    throw new Error("broken");
  });
  await expect(failing).rejects.toThrow("broken");
  expect(await notes()).toBe(1);
});
