import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./paths.mjs";
import { say } from "./say.mjs";

const patience = 10_000;

/** Starts the API; it tells its progress over the channel and stops when the channel closes. */
export function startApi(url) {
  const watch = process.env.WATCH ? ["--watch"] : [];
  const api = spawn(process.execPath, [...watch, join(root, "apps/api/dist/main.js")], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  api.on("message", tell);
  const ended = new Promise((resolve) => api.once("exit", (code) => resolve(code)));
  return { ended, stop: () => stop(api, ended) };
}

async function stop(api, ended) {
  if (api.connected) api.disconnect();
  if (process.env.WATCH) api.kill("SIGTERM");
  const late = await Promise.race([ended.then(() => false), sleep(patience, true, { ref: false })]);
  if (late) api.kill("SIGKILL");
  await ended;
}

function tell(message) {
  if (message.type === "progress") say(message.text.vi, message.text.en);
  if (message.type === "failed") process.stderr.write(`\n${message.message}\n`);
  if (message.type === "ready") welcome(message);
}

function welcome({ url, accounts, firstAdministrator }) {
  say("Sẵn sàng", "Ready");
  const signIns = firstAdministrator ? firstSignIn(firstAdministrator) : sampleSignIns(accounts);
  process.stdout.write(`${["", `  ${url}`, ...signIns, "", "  Ctrl-C: dừng / stop", ""].join("\n")}\n`);
}

function sampleSignIns(accounts) {
  if (accounts.length === 0) return [];
  const row = ({ role, username, password }) => `  ${username.padEnd(16)} ${password.padEnd(16)} ${role}`;
  return ["", "  Tài khoản mẫu / Sample accounts", ...accounts.map(row)];
}

function firstSignIn({ username, password, days }) {
  return [
    "",
    "  Quản trị đầu tiên / First administrator",
    `  ${username}   ${password}`,
    `  Mật khẩu dùng một lần, đổi ngay khi đăng nhập; hết hiệu lực sau ${days} ngày. Chưa đổi thì mỗi lần khởi động in mật khẩu mới.`,
    `  A password for one use, changed at sign-in; it ends after ${days} days. Until it is changed every start prints a new one.`,
  ];
}
