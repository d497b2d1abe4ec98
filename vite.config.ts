import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The desk: src/web → dist/web, every file with a hash in its name, served by src/server. */
export default defineConfig({
  root: "src/web",
  base: "/",
  plugins: [react()],
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    // By it the server tells a page at once which files its screen is made of (src/server/preloads.ts).
    manifest: "files.json",
    target: "es2023",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 3000,
    // How long its parts took to build is no news to whoever starts the desk.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  worker: { format: "es" },
  logLevel: "warn",
});
