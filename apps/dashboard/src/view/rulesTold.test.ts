import { expect, it } from "vitest";
import { aFinding } from "../testing/aFinding.ts";
import { rulesTold, type Told } from "./rulesTold.ts";

const said = (vi: string) => ({ vi, en: vi });
const told = (name: string, ...against: Told["tried"]["against"]): Told => ({
  name,
  tried: { id: name, proposal: "REFUSED", isBarred: true, leftToAuthority: false, against },
});

it("a rule is told once, each of its sentences with those it is said of", () => {
  const points = aFinding({ ruleId: "A", message: said("Chưa đủ 90 điểm.") });
  const fewer = aFinding({ ruleId: "A", message: said("Chưa đủ 70 điểm.") });
  const late = aFinding({ ruleId: "B", message: said("Có việc chậm.") });
  const rules = rulesTold([told("An", points, late), told("Bình", points), told("Chi", fewer)]);
  expect(rules.map(({ ruleId, said }) => [ruleId, said.map(({ message, names }) => [message.vi, ...names])])).toEqual([
    [
      "A",
      [
        ["Chưa đủ 90 điểm.", "An", "Bình"],
        ["Chưa đủ 70 điểm.", "Chi"],
      ],
    ],
    ["B", [["Có việc chậm.", "An"]]],
  ]);
});

it("nothing is told where nothing stands against it", () => expect(rulesTold([told("An")])).toEqual([]));
