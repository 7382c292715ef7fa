import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { bringAhead } from "./layout/bringAhead.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
bringAhead(location);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
