import { expect, it } from "vitest";
import { placesOfAccount } from "./places-of-account.ts";

it("so much of one account is done at once, others go by", async () => {
  const inPlace = placesOfAccount(2);
  const begun: string[] = [];
  const doors = [1, 2, 3].map(() => Promise.withResolvers<void>());
  const works = doors.map(({ promise }, at) =>
    inPlace({ id: 7 }, () => {
      begun.push(`7/${at}`);
      return promise;
    }),
  );
  await inPlace({ id: 8 }, async () => void begun.push("8"));
  expect(begun.toSorted()).toEqual(["7/0", "7/1", "8"]);
  doors[0]?.resolve();
  await works[0];
  await expect.poll(() => begun).toContain("7/2");
  doors[1]?.reject(new Error("broken off"));
  await expect(works[1]).rejects.toThrow("broken off");
  doors[2]?.resolve();
  await works[2];
});
