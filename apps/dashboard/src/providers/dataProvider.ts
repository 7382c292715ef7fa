import type { DataProvider } from "ra-core";

/** To sign in nothing of it is needed. */
const asked = () => import("./asked.ts");

const notOffered = async (resource: string): Promise<never> => {
  throw new Error(`The API offers react-admin nothing of this kind for ${resource}`);
};

/** What react-admin's hooks ask of the API: lists by page, records by id and year. They write nothing: acts go through `useAct`. */
export const dataProvider: DataProvider = {
  getList: async (resource, params) => (await asked()).lists[resource]?.(params) ?? notOffered(resource),
  getOne: async (resource, params) => (await asked()).records[resource]?.(params) ?? notOffered(resource),
  getMany: notOffered,
  getManyReference: notOffered,
  create: notOffered,
  update: notOffered,
  updateMany: notOffered,
  delete: notOffered,
  deleteMany: notOffered,
};
