import { refuse, within } from "../problem.ts";
import type { Read } from "../read.ts";

type Counts = Readonly<Record<string, number | undefined>>;

/** Counts of which some are parts of others: a part above its whole is refused. */
export const noMoreThan =
  <T>(read: Read<T>, ...pairs: readonly (readonly [part: string, whole: string])[]): Read<T> =>
  (value, path, problems) => {
    const given = read(value, path, problems);
    for (const [part, whole] of pairs) {
      const { [part]: few, [whole]: all } = (given ?? {}) as unknown as Counts;
      if (few !== undefined && all !== undefined && few > all)
        refuse(problems, within(path, part), `không được lớn hơn ${whole}`, `must not be above ${whole}`);
    }
    return given;
  };
