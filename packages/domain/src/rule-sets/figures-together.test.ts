import { describe, expect, it } from "vitest";
import { faultsTogether } from "./figures-together.ts";
import { qd366 } from "./qd366.ts";

const { points, quota } = qd366.parameters;
const faultsOf = (changed: object) => faultsTogether({ ...qd366.parameters, ...changed });

describe("figures of QĐ 366 beside each other", () => {
  it("stand as the regulation has them", () => expect(faultsOf({})).toEqual([]));

  it.each([
    [{ points: { ...points, good: 90 } }, ["points.bands.excellent", "points.bands.good", "points.bands.completed"]],
    [
      { points: { ...points, completed: 80 } },
      ["points.bands.excellent", "points.bands.good", "points.bands.completed"],
    ],
    [{ points: { ...points, commonMax: 40 } }, ["points.max.common", "points.max.results"]],
    [{ quota: { ...quota, pct: 30 } }, ["quota.excellent.pct", "quota.outstanding.pct"]],
    [{ quota: { ...quota, outstandingPct: 15 } }, ["quota.excellent.pct", "quota.outstanding.pct"]],
  ])("%#: the fault names the figures it is about", (changed, parameters) =>
    expect(faultsOf(changed)).toMatchObject([{ parameters }]),
  );

  it("may meet: no decision raises then, and that is no fault", () =>
    expect(faultsOf({ quota: { ...quota, pct: 25 } })).toEqual([]));
});
