import type { ReactNode } from "react";
import { ApiError } from "../api/client.ts";

/** What a view shows while it is asked for; said to a screen reader, and drawn only after a moment. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="state loading" role="status">
      Fetching {what} …
    </p>
  );
}

/** Why a view can't be shown, and what to do. */
export function Failed({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  const { message, advice } =
    error instanceof ApiError ? error : { message: String(error), advice: "Reload this page." };
  return (
    <div className="state failed" role="alert">
      <p>{message}</p>
      <p className="soft">{advice}</p>
      {again && (
        <button type="button" className="plain" onClick={again}>
          try again
        </button>
      )}
    </div>
  );
}

/** Nothing to show: what that means, and what to do next. */
export function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="state empty">
      <p className="serif">{title}</p>
      <div className="soft">{children}</div>
    </div>
  );
}
