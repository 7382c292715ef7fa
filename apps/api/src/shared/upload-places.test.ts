import { expect, it } from "vitest";
import { uploadPlaces } from "./upload-places.ts";

let clock = 0;
const take = uploadPlaces({ atOnce: 3, ofAccount: 2 }, () => clock);
const [one, other, third] = [{ id: 1 }, { id: 2 }, { id: 3 }];

function sender(bytesRead = 0) {
  const request = {
    socket: { bytesRead },
    complete: false,
    isCut: false,
    destroy: () => Object.assign(request, { isCut: true }) as never,
  };
  return request;
}

it("so many come in at once, so many of one account; the next as soon as one is in", () => {
  const leave = take(one, sender());
  expect(take(one, sender())).not.toBeNull();
  expect(take(one, sender())).toBeNull();
  const leaveOther = take(other, sender());
  expect(take(third, sender())).toBeNull();
  leave?.();
  const leaveThird = take(third, sender());
  expect(leaveThird).not.toBeNull();
  for (const each of [leaveOther, leaveThird]) each?.();
});

it("who sends slowly gives way to who comes, and to nobody before that", () => {
  const places = uploadPlaces({ atOnce: 2, ofAccount: 2 }, () => clock);
  const [slow, quick] = [sender(500), sender()];
  places(one, slow);
  const leaveQuick = places(other, quick);
  clock += 11_000;
  quick.socket.bytesRead = 8_000_000;
  slow.socket.bytesRead = 90_000;
  expect(slow.isCut).toBe(false);
  slow.complete = true;
  expect(places(third, sender())).toBeNull();
  slow.complete = false;
  expect(places(third, sender())).not.toBeNull();
  expect([slow.isCut, quick.isCut]).toEqual([true, false]);
  expect(places(third, sender())).toBeNull();
  leaveQuick?.();
  expect(places(third, sender())).not.toBeNull();
});
