import { describe, expect, it } from "vitest";
import { form02 } from "./form-02.ts";
import { checkSignatureOrder } from "./signature-order.ts";
import { blocksFor, outOfOrder, type SignedAt } from "./signatures.ts";

const at = (day: number): Date => new Date(Date.UTC(2019, 11, day));

const inOrder: SignedAt = { selfReview: at(1), agency: at(3), cell: at(5), committee: at(9) };

describe("Mẫu 02 is signed by the member, the employer, the cell and the committee, in this order", () => {
  it.each<[string, SignedAt, readonly string[]]>([
    ["all in order", inOrder, []],
    ["only the self-review so far", { selfReview: at(1) }, []],
    ["the employer on the day of the self-review", { selfReview: at(1), agency: at(1) }, []],
    ["the cell before the employer", { ...inOrder, agency: at(6) }, ["cell before agency"]],
    ["the cell without the employer", { selfReview: at(1), cell: at(5) }, ["cell before agency"]],
    [
      "the committee before everybody",
      { ...inOrder, committee: at(0) },
      ["committee before selfReview", "committee before agency", "committee before cell"],
    ],
  ])("%s", (_case, signedAt, expected) =>
    expect(outOfOrder(form02, signedAt, true).map(({ block, before }) => `${block} before ${before}`)).toEqual(
      expected,
    ),
  );

  it("of one without an employer nobody asks the employer's signature", () => {
    expect(blocksFor(form02, false).map(({ id }) => id)).toEqual(["selfReview", "cell", "committee"]);
    expect(outOfOrder(form02, { selfReview: at(1), cell: at(5) }, false)).toEqual([]);
  });
});

it("says whose signature stands before whose", () => {
  const { outcome, explain } = checkSignatureOrder(form02, { ...inOrder, agency: at(6) }, true);
  expect(outcome).toBe("FAILED");
  expect(explain().message).toEqual({
    vi: "Ký sai trình tự: “T/M CHI ỦY (CHI BỘ)” trước “THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ”.",
    en: "Signed out of order: “FOR THE CELL COMMITTEE (THE CELL)” before “HEAD OF THE AGENCY OR UNIT”.",
  });
  expect(checkSignatureOrder(form02, inOrder, true).outcome).toBe("PASSED");
});
