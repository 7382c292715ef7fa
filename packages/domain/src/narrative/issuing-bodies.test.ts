import { expect, it } from "vitest";
import { issuingBodies } from "./issuing-bodies.ts";

it.each([
  ["Đảng bộ xã An Hòa", "Huyện ủy An Lão", "Đảng ủy xã An Hòa", "Huyện ủy An Lão"],
  ["Đảng bộ bộ phận Trường học", "Đảng bộ xã An Hòa", "Đảng ủy bộ phận Trường học", "Đảng ủy xã An Hòa"],
  ["Chi bộ thôn 1", "Đảng bộ xã An Hòa", "Chi bộ thôn 1", "Đảng bộ xã An Hòa"],
  ["Tỉnh ủy Bình Định", null, "Tỉnh ủy Bình Định", null],
])("%s under %s issues as %s under %s", (issuer, superior, body, above) => {
  expect(issuingBodies({ issuer, superior })).toEqual({ issuer: body, superior: above });
});
