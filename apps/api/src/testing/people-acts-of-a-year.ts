import type { Tried } from "./tried.ts";

type Done = (name: string, values: object) => Promise<{ id: string }>;
type Rate = (memberId: number) => Promise<string>;

const cell = { organisationId: "12" };
const post = {
  organisationId: "8",
  title: "Phó Chủ tịch",
  titleGroupId: "1",
  position: "AGENCY_LEADER",
  isHead: false,
  cameForIt: false,
};

/** In the small country: every act on people, each with a member, a post or a collective of its own of 2019. */
export function peopleActsOfAYear(done: Done, rate: Rate): readonly Tried[] {
  const [early, day] = ["2019-03-01", "2019-06-01"];
  let count = 0;
  const admission = (from: string) => {
    count += 1;
    return { ...cell, from, fullName: `Người mới ${count}`, admittedOn: "2018-05-19", isCivilServant: false };
  };
  const member = async () => ({
    memberId: (await done("admitMember", { admission: admission(early) })).id,
    version: 1,
  });
  const founding = (on: string) => {
    count += 1;
    return { organisationId: "8", kind: "AGENCY_LEADERSHIP", name: `Lãnh đạo cơ quan ${count}`, on };
  };
  return [
    { name: "admitMember", values: async () => ({ admission: admission(day) }) },
    {
      name: "transferMember",
      values: async () => ({ transfer: { ...(await member()), organisationId: "15", on: day } }),
    },
    { name: "endMembership", values: async () => ({ leaving: { ...(await member()), on: day, reason: "RESIGNED" } }) },
    {
      name: "correctMember",
      values: async () => {
        const { memberId, version } = await member();
        const { organisationId: _cell, from: _from, ...person } = admission(early);
        await rate(Number(memberId));
        return { correction: { memberId, version, ...person, exemptFrom: day, note: "Theo hồ sơ gốc" } };
      },
    },
    { name: "appointToPost", values: async () => ({ appointment: { ...post, ...(await member()), on: day } }) },
    {
      name: "endPost",
      values: async () => {
        const appointment = { ...post, ...(await member()), on: early };
        const { id } = await done("appointToPost", { appointment });
        return { postEnd: { postId: id, version: 1, on: day } };
      },
    },
    { name: "foundCollective", values: async () => ({ founding: founding(day) }) },
    {
      name: "endCollective",
      values: async () => {
        const { id } = await done("foundCollective", { founding: founding(early) });
        return { collectiveEnd: { collectiveId: id, version: 1, on: day } };
      },
    },
  ];
}

/** An act to be looked at; of the neighbours in the small country. */
export const peopleActOf = (organisationId: string) => ({
  founding: { organisationId, kind: "AGENCY_LEADERSHIP", name: "Lãnh đạo cơ quan", on: "2020-06-01" },
});
