/** One of the team, with the post held outside of it. */
interface Member {
  readonly name: string;
  readonly post: string;
}

/** «Hoàng Thị Nga, Chủ nhiệm UBKT». */
export const memberInWords = ({ name, post }: Member): string => `${name}, ${post}`;

/** A line with name and post; without a comma the post is that of a member. */
export function memberIn(line: string): Member {
  const [name = "", ...post] = line.split(",");
  return { name: name.trim(), post: post.join(",").trim() || "Thành viên" };
}
