import { build, product } from "./build.mjs";
import { install } from "./install.mjs";

/** npm run build: installs and builds; npm start and npm test then find it done. */
export async function prepare() {
  await install();
  await build(product);
  return 0;
}
