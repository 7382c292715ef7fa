export { checkServer } from "./check-server.ts";
export type { Complaint } from "./complaints.ts";
export { createDatabase, createDatabaseFromTemplate, databaseUrl, dropDatabase } from "./database.ts";
export { startPersistent } from "./persistent.ts";
export { runningServer } from "./postmaster.ts";
export { ServerProblem } from "./problem.ts";
export type { Server } from "./server.ts";
export { startTestServer } from "./test-server.ts";
export { startThrowaway } from "./throwaway.ts";
