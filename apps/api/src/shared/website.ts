import express, { type Response, Router } from "express";

/** Serves the built dashboard; every page of it is one document, whatever its address. */
export function website(folder: string): Router {
  const router = Router();
  router.use(express.static(folder, { index: false, setHeaders: keepHashed }));
  router.get(/^\/(?!assets\/)/, (_request, response, next) => {
    response.set("cache-control", "no-cache").sendFile("index.html", { root: folder }, (error) => error && next());
  });
  return router;
}

/** Files named by their content never change under that name. */
function keepHashed(response: Response, path: string): void {
  const hashed = /[/\\]assets[/\\]/.test(path);
  response.set("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
}
