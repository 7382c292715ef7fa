import type { TreeAct } from "../tree-act.ts";
import { dakLak } from "./dak-lak.ts";
import { giaLai } from "./gia-lai.ts";
import { haNoi } from "./ha-noi.ts";
import { actsOf } from "./province-reform.ts";
import { quangTri } from "./quang-tri.ts";

/** The two-tier government of 1/7/2025, province by province, recorded by each board with the acts of the tree. */
export const reform: readonly TreeAct[] = [haNoi, quangTri, giaLai, dakLak].flatMap(actsOf);
