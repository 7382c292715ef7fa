import { createReadStream } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Uploads the workbook and waits until each of its rows is checked. */
export async function received(unit, path) {
  const { url, cookie, commune } = unit;
  const response = await fetch(`${url}/intakes?organisationId=${commune}&year=2020&fileName=a.xlsx`, {
    method: "POST",
    headers: { "content-type": workbookType, cookie },
    body: createReadStream(path),
    duplex: "half",
  });
  if (response.status !== 201) throw new Error(await response.text());
  await until(unit, "CHECKED");
}

/** Has it written, and waits until all is. */
export async function applied(unit) {
  const { version } = (await unit.pool.query("select version from intake")).rows[0];
  const query = `mutation { applyIntake(id: 1, version: ${version}) { ... on Intake { state } ... on Refusal { code } } }`;
  const response = await fetch(`${unit.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie: unit.cookie },
    body: JSON.stringify({ query }),
  });
  const { data } = await response.json();
  if (data?.applyIntake.state !== "APPLYING") throw new Error(JSON.stringify(data));
  await until(unit, "APPLIED");
}

async function until({ pool }, wanted) {
  for (;;) {
    const { state, refusal } = (await pool.query("select state, refusal from intake")).rows[0];
    if (state === wanted) return;
    if (refusal !== null) throw new Error(JSON.stringify(refusal));
    await pause(100);
  }
}
