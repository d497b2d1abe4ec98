/** SHA-256 of the page's script, as a content security policy names it. */
export const SCRIPT_HASH = "sha256-oA3gpv5+5wffHzjZMgnVa+12+aghbvwsbjYF9RFj+x0=";
