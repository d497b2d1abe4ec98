/** SHA-256 of the page's script, as a content security policy names it. */
export const SCRIPT_HASH = "sha256-bcVmplud2Zc1dfSnz9ySxWpRBqFyA179fH6m4G9Kt2s=";
