import { expect, it } from "vitest";
import { mentions } from "./mentions.ts";

const label = "Tỷ lệ xuất sắc tối đa: đảng viên";

it.each([
  ["ty le", true],
  ["ty le xuat sac toi da dang vien", true],
  ["đảng viên, tối đa", true],
  ["", true],
  ["ty le tap the", false],
])("«%s» finds it: %s", (asked, found) => expect(mentions(label, asked)).toBe(found));

it("an id is found by its parts", () => expect(mentions("HD21.QUOTA.ORG", "quota.org")).toBe(true));
