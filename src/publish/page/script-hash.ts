/** SHA-256 of the page's script, as a content security policy names it. */
export const SCRIPT_HASH = "sha256-tLIEVwbHwcqjIsWpFicxiWRftMkcJllbKDv9qjhmMdQ=";
