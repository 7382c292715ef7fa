import type { ItemPlace } from "./ItemFrame.tsx";
import { OrganisationItem } from "./OrganisationItem.tsx";
import { PlaceholderItem } from "./PlaceholderItem.tsx";
import type { TreeMove } from "./tree/keyboard.ts";
import type { TreeUnit } from "./treeUnit.ts";
import type { GrowingTree, OrganisationTreeRow } from "./useOrganisationTree.ts";
import type { Room } from "./useRoom.ts";

interface TreeItemProps extends ItemPlace {
  readonly row: OrganisationTreeRow;
  readonly tree: GrowingTree;
  readonly room: Room;
  readonly onMove: (move: TreeMove<TreeUnit>) => void;
}

/** One row of the tree, whatever it stands for. */
export function TreeItem({ row, tree, room, onMove, ...place }: TreeItemProps) {
  return row.type === "node" ? (
    <OrganisationItem row={row} tree={tree} room={room} onMove={onMove} {...place} />
  ) : (
    <PlaceholderItem row={row} onAct={() => onMove({ type: "activate", row })} {...place} />
  );
}
