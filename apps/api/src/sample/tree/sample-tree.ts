import { binhDinh } from "./binh-dinh.ts";
import { dakLak } from "./dak-lak.ts";
import { haNoi } from "./ha-noi.ts";
import type { TreeNode } from "./node.ts";
import { quangBinh } from "./quang-binh.ts";

/** The Party tree of the sample as it stood at the end of 2018: the seeds' own organisations under one centre, with neighbours. */
export const sampleTree: TreeNode = {
  name: "Đảng Cộng sản Việt Nam",
  kind: "CENTRAL_PARTY_ORGANIZATION",
  children: [haNoi, quangBinh, binhDinh, dakLak],
};
