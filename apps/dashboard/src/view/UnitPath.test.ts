import { expect, it } from "vitest";
import { belowUnit } from "./UnitPath.tsx";

const path = ["tw", "hn", "bd", "cell"].map((id) => ({ id }));
const ids = (unitId: string) => belowUnit(path, unitId).map(({ id }) => id);

it("shows where a unit stands below the one looked at", () => expect(ids("hn")).toEqual(["bd", "cell"]));
it("shows the unit itself where it is the one looked at", () => expect(ids("cell")).toEqual(["cell"]));
it("shows the whole path from elsewhere", () => expect(ids("other")).toEqual(["tw", "hn", "bd", "cell"]));
