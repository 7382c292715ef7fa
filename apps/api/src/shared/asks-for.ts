import type { FieldNode, GraphQLResolveInfo, SelectionNode } from "graphql";

type Asked = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">;

/** Whether the answer is to hold a field, by its path, in whichever fragment; one that is skipped in the end counts too. */
export const asksFor = ({ fieldNodes, fragments }: Asked, ...path: readonly string[]): boolean =>
  path.reduce((nodes, name) => nodes.flatMap((node) => fieldsIn(node, name, fragments)), fieldNodes).length > 0;

const fieldsIn = (
  { selectionSet }: Pick<FieldNode, "selectionSet">,
  name: string,
  fragments: Asked["fragments"],
): FieldNode[] => (selectionSet?.selections ?? []).flatMap((selection) => fieldsOf(selection, name, fragments));

function fieldsOf(selection: SelectionNode, name: string, fragments: Asked["fragments"]): FieldNode[] {
  if (selection.kind === "Field") return selection.name.value === name ? [selection] : [];
  if (selection.kind === "InlineFragment") return fieldsIn(selection, name, fragments);
  const fragment = fragments[selection.name.value];
  return fragment === undefined ? [] : fieldsIn(fragment, name, fragments);
}
