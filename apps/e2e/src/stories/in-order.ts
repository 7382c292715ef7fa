import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What leaves a year finished, where other stories find it half-way. */
const last = "year-is-run.test.ts";

const isLast = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(last);

/** The stories share one product: the one that finishes its year comes after all others. */
export class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => !isLast(file)), ...sorted.filter(isLast)];
  }
}
