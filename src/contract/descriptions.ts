/**
 * How people who are not named are described: which descriptions cover which, and which words of one tell nobody apart.
 * Kept here since an article's page and a collection's count read the same descriptions.
 */

/** A word for people that says so little of them that it covers others. */
export interface Cover {
  readonly word: string;
  /** What else somebody of that description may be called; null where it may be anybody. */
  readonly covers: RegExp | null;
  readonly example: string;
}

const OFFICIAL =
  /\b(?:officials?|ministers?|secretar(?:y|ies)|spokes\w+|commissioners?|mayors?|governors?|inspectors?|prosecutors?|ambassadors?|diplomats?|chiefs?|directors?|deput(?:y|ies)|advis[eo]rs?|aides?|officers?|presidents?|chancellors?|councill?ors?|boss(?:es)?)\b/iu;
const WORKER =
  /\b(?:workers?|employees?|foreman|foremen|clerks?|engineers?|drivers?|deckhands?|dockers?|dispatchers?|technicians?|members? of (?:the )?(?:staff|crew))\b/iu;

/** Closed lists of what covers what. "Witnesses" cover no officials, and officials no witnesses. */
export const COVERS: readonly Cover[] = [
  { word: "official", covers: OFFICIAL, example: "*officials* may be the minister" },
  { word: "worker", covers: WORKER, example: "*a pier worker* may be the dock foreman" },
  { word: "employee", covers: WORKER, example: "*employees* may be the dispatcher" },
  { word: "staff", covers: WORKER, example: "*hospital staff* may be a clerk there" },
  { word: "boss", covers: OFFICIAL, example: "*port bosses* may be the director of the port" },
  { word: "source", covers: null, example: "*a source close to the inquiry* may be anybody" },
  { word: "people", covers: null, example: "*two people familiar with the inquiry* may be anybody" },
  { word: "person", covers: null, example: "*a person briefed on it* may be anybody" },
  { word: "insider", covers: null, example: "*an insider* may be anybody" },
  { word: "somebody", covers: null, example: "*somebody who asked not to be named* may be anybody" },
];

/** What tells of people that they know, not who they are. */
export const KNOWING =
  /\b(?:familiar with|close to|briefed on|with (?:direct )?knowledge of|who (?:asked|declined|spoke|wished)|speaking on|on condition)\b.*$/iu;

/** Where what somebody is ends, and what more is said of it begins. */
export const MORE =
  /,|\b(?:of|at|for|in|on|from|with|by|to|near|inside|outside|aboard|within|around|who|whose|which|that)\b/iu;

/** Words of a description that tell nobody apart. */
export const PLAIN: ReadonlySet<string> = new Set(
  (
    "the a an of at for in on to from by with near inside outside aboard within around and or who whose which that this his her its their our one two three " +
    "four five several some many most other another unnamed anonymous senior top former local s"
  ).split(" "),
);
