import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./look/colours.css";
import "./look/desk.css";
import { viewOf } from "./address/address.ts";
import { Desk } from "./desk.tsx";
import { ScreenParts } from "./screens/screen-parts.ts";

// What was asked for stays until an event says that it changed (api/events.ts).
const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: 1 } } });

// The first screen comes along with the desk (src/server/preloads.ts), and is shown with it, not after it.
const parts = new ScreenParts();
const { collection, screen } = viewOf(location.pathname);
const show = () => {
  const root = document.getElementById("desk");
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Desk parts={parts} />
      </QueryClientProvider>
    </StrictMode>,
  );
};
parts.load(collection === null ? "start" : screen).then(show, show);
