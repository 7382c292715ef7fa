import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { codeSplitting } from "./codeSplitting.ts";

// The API refuses questions from another origin: it must see the address the browser asked.
const api = { target: process.env.API_URL ?? "http://127.0.0.1:4000", changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1_100,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting } },
  },
  server: { proxy: { "/graphql": api, "/export": api, "/reports": api, "/packages": api } },
});
