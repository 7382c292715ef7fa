import { createServer } from "node:net";
import { Problem } from "./problem.mjs";

/** The port the product shall be served on: PORT, or 4000; refuses what is not a port or is taken. */
export async function servingPort() {
  const wanted = process.env.PORT || "4000";
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(`PORT=${wanted} không phải là số cổng.`, `PORT=${wanted} is not a port number.`);
  }
  for (const host of [undefined, "127.0.0.1"]) if (await isTaken(port, host)) throw taken(port);
  return port;
}

function isTaken(port, host) {
  return new Promise((resolve) => {
    const probe = createServer().once("error", ({ code }) => resolve(code === "EADDRINUSE" || code === "EACCES"));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}

function taken(port) {
  return new Problem(
    `Cổng ${port} đang được dùng hoặc không được phép dùng. Chọn cổng khác: PORT=${port + 1} npm start. Không có gì bị thay đổi.`,
    `Port ${port} is taken or not allowed. Choose another: PORT=${port + 1} npm start. Nothing was changed.`,
  );
}
