import { fixedChance } from "../random.ts";
import { grassroots, grassrootsCell, type TreeNode } from "./node.ts";

const between = (low: number, high: number, ...words: readonly (string | number)[]) =>
  low + Math.floor(fixedChance(...words) * (high - low + 1));

/** A commune or ward with its hamlet cells, school and station, as such a đảng bộ usually has. */
export function commune(place: string, hamlets: readonly string[]): TreeNode {
  const cells = hamlets.map((hamlet) => [`Chi bộ ${hamlet}`, between(17, 37, place, hamlet)] as const);
  return grassroots(`Đảng bộ ${place}`, [
    ...cells,
    [`Chi bộ Trường Tiểu học ${bare(place)}`, between(9, 20, place, "trường")],
  ]);
}

/** The đảng bộ of an office, with one cell a division. */
export function office(name: string, divisions: readonly string[]): TreeNode {
  return grassroots(
    `Đảng bộ ${name}`,
    divisions.map((division) => [`Chi bộ ${division}`, between(9, 24, name, division)] as const),
  );
}

export const officeCell = (name: string): TreeNode => grassrootsCell(`Chi bộ ${name}`, between(8, 22, name));

const bare = (place: string) => place.replace(/^(phường|xã|thị trấn) /, "");
