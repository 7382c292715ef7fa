// Starts the server of a folder and holds it until killed. Compiled code: this runs outside the test runner.
import { startPersistent } from "../../dist/index.js";

const { url } = await startPersistent({ dataDir: process.argv[2] });
console.log(url);
setInterval(() => undefined, 60_000);
