/** SHA-256 of the page's script, as a content security policy names it. */
export const SCRIPT_HASH = "sha256-2UZyYGr19gnAyhxuM82q1FyfaNxI34o5MjhIdHgOuAw=";
