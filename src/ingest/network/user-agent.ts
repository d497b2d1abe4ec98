/** The name under which robots.txt may speak of this program. */
export const ROBOT = "hearsay";
export const USER_AGENT = `${ROBOT}/0.1 (reads articles for their sources)`;
