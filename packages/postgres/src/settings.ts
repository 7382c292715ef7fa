/** Settings of one server, given on its command line so that the data folder holds none of ours. */
export type Settings = Readonly<Record<string, string>>;

/** Reached by this machine alone; a crashed server ends as a whole instead of restarting behind our back. */
const always: Settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  restart_after_crash: "off",
  log_min_messages: "fatal",
  max_connections: "100",
  jit: "off",
  // Deadlines are Vietnamese calendar days, so current_date must turn at midnight there.
  timezone: "Asia/Ho_Chi_Minh",
  log_timezone: "Asia/Ho_Chi_Minh",
};

/** For a laptop or a small server: a district or a province with its years. */
export const persistent: Settings = {
  ...always,
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  random_page_cost: "1.1",
  wal_compression: "on",
  // a checkpoint after each gigabyte would write most pages anew again and again while a large import comes in
  max_wal_size: "4GB",
};

/** For tests: nothing needs to survive a power cut. */
export const throwaway: Settings = {
  ...always,
  shared_buffers: "128MB",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum_naptime: "10min",
};

/** For tests of two servers, of which one follows the other: what is acknowledged must survive the death of the primary. */
export const following: Settings = {
  ...always,
  shared_buffers: "128MB",
  fsync: "off",
  wal_level: "replica",
  max_wal_senders: "4",
  hot_standby_feedback: "on",
};

/** The same for the primary, which acknowledges nothing the standby does not have. */
export const followed: Settings = { ...following, synchronous_standby_names: "standby" };

/** The settings as arguments of `postgres`. */
export function asArguments(settings: Settings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
