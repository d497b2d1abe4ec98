/** The page's colours: a light and a dark palette, each chosen by itself so that text has at least 4.5:1 on its ground. */

/** A source's hue: `line` for underlines, bars and swatches, `tint` behind its words, `deep` behind them when pointed at. */
interface Hue {
  line: string;
  tint: string;
  deep: string;
}

const LIGHT: readonly Hue[] = [
  { line: "#0b5c6b", tint: "#dcebec", deep: "#bfdde0" },
  { line: "#6a4c93", tint: "#e9e3f2", deep: "#d6caea" },
  { line: "#8f6b1e", tint: "#f3e9d2", deep: "#ead8ae" },
  { line: "#3c6e47", tint: "#e0ebdf", deep: "#c5dcc5" },
  { line: "#33588f", tint: "#e0e7f3", deep: "#c6d5ec" },
  { line: "#8a3f6b", tint: "#f2e1eb", deep: "#e6c8da" },
  { line: "#7a4f33", tint: "#efe4da", deep: "#e1ccba" },
  { line: "#4d5b6b", tint: "#e5e8ec", deep: "#cfd6de" },
];

const DARK: readonly Hue[] = [
  { line: "#5fbac8", tint: "#18353a", deep: "#1f4a51" },
  { line: "#b5a0e0", tint: "#2b2540", deep: "#3d3459" },
  { line: "#d6ae5c", tint: "#352b15", deep: "#4a3c1b" },
  { line: "#88c193", tint: "#1d3324", deep: "#294932" },
  { line: "#90b3ee", tint: "#1f2d45", deep: "#2b3f61" },
  { line: "#dc95be", tint: "#3a2030", deep: "#522d44" },
  { line: "#d0a686", tint: "#37281d", deep: "#4d3829" },
  { line: "#a9b8c8", tint: "#272f38", deep: "#37424e" },
];

const LIGHT_REST = `--paper:#fbf9f5;--card:#fffefc;--panel:#f4f0e9;--line:#e4dfd6;--ink:#1d1b18;--soft:#615c54;--accent:#0b5c6b;--amber:#8a4f00;--red:#a3293d;
--amber-ground:#f8e8cd;--red-ground:#f8dfe2;--grey:#77706a;--plain:#d9d3c7;--shade:0 1px 2px #1d1b180f,0 8px 28px #1d1b181a;--bar:#2a2621;--barink:#f4efe6;--barsoft:#b9b0a3;--mark:#857d74;--frame:#b1a89b;--sea:#e6eced;--land:#fffefc;--own:#efe9dd;--hxl:#77706a;--hxt:transparent;--hxd:#ebe6dd;`;
const DARK_REST = `--paper:#171613;--card:#201e1a;--panel:#1e1c19;--line:#37332c;--ink:#ece7dd;--soft:#aaa295;--accent:#6cc3d0;--amber:#e6b25a;--red:#f2909c;
--amber-ground:#3d2e12;--red-ground:#46202a;--grey:#9a9186;--plain:#453f36;--shade:0 1px 2px #0008,0 10px 30px #000a;--bar:#050505;--barink:#f4efe6;--barsoft:#b9b0a3;--mark:#8f877b;--frame:#6b645a;--sea:#0f181b;--land:#282520;--own:#2b2822;--hxl:#9a9186;--hxt:transparent;--hxd:#2d2a25;`;

function variables(hues: readonly Hue[]): string {
  return hues
    .map((hue, index) => `--h${index}l:${hue.line};--h${index}t:${hue.tint};--h${index}d:${hue.deep};`)
    .join("");
}

const CLASSES = [...LIGHT.keys(), "x"]
  .map(
    (hue) =>
      `.h${hue}{--hue:var(--h${hue}l);--tint:var(--h${hue}t);--deep:var(--h${hue}d)}.oh${hue}{--outer:var(--h${hue}l)}`,
  )
  .join("\n");

export const COLOURS = `:root{color-scheme:light dark;${LIGHT_REST}${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${DARK_REST}${variables(DARK)}}}
@media print{:root{color-scheme:light;${LIGHT_REST}${variables(LIGHT)}--paper:#fff;--card:#fff;--panel:#fff}}
${CLASSES}`;
