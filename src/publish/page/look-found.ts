const INK = "linear-gradient(var(--mark),var(--mark))";
/** A line over the words with an end at each side. */
const BRACKET = `background-image:${INK},${INK},${INK};background-size:100% 1px,1px 5px,1px 5px;background-position:0 0,0 0,100% 0;background-repeat:no-repeat`;
/** A row of dots over the words. */
const DOTS =
  "background-image:radial-gradient(circle at 50% 50%,var(--mark) 1px,transparent 1.5px);background-size:5px 3px;background-position:0 0;background-repeat:repeat-x";
/** A thin frame around them. */
const FRAME = "outline:1px solid var(--frame);outline-offset:-1px;border-radius:3px";

/** How words look while their layer is shown, in the text and on its switch. */
function shown(what: string, layer: string, look: string): string {
  return `:root:has(#layer-${layer}:checked) .${what},.layer input:checked+label .as-${what}{${look}}`;
}

/** Marks of dates, places and figures in the text, the switches of the layers, the line of time, the map and the tables. */
export const FOUND = `.layers{display:flex;flex-wrap:wrap;align-items:center;gap:8px 8px;margin:40px 0 0;padding:0;border:0;font-size:13.5px}
.layers legend{padding:0;margin:0 0 8px}
.layer{position:relative;display:inline-flex}
.layer input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer;z-index:1}
.layer label{display:inline-flex;align-items:baseline;gap:7px;padding:3px 13px 4px 11px;border:1px solid var(--line);border-radius:15px;background:none;color:var(--soft);line-height:22px;cursor:pointer}
.layer label::before{content:"";flex:none;align-self:center;width:11px;height:11px;border:1.5px solid var(--grey);border-radius:3px}
.layer input:checked+label{background:var(--card);color:var(--ink)}
.layer input:checked+label::before{content:"✓";border:0;background:none;color:var(--accent);font:700 13px/11px var(--sans)}
.layer input:focus-visible+label{outline:2px solid var(--accent);outline-offset:2px}
.layer:hover label{border-color:var(--grey)}
.jumps{margin-left:4px;color:var(--soft)}
.jumps a{display:inline-block;line-height:24px}

.date,.place,.figure{-webkit-box-decoration-break:clone;box-decoration-break:clone}
${shown("date", "dates", BRACKET)}
${shown("place", "places", DOTS)}
${shown("figure", "figures", FRAME)}
.layer input:checked+label .as-statement{background-color:var(--h0t);border-bottom:2px solid var(--h0l)}
.layer input:checked+label .as-doubt{text-decoration:underline wavy 1px var(--amber);text-underline-offset:2px}
:root:has(#layer-statements:not(:checked)) .text .s:not(.on){background-color:transparent;border-bottom-color:transparent;box-shadow:none}
:root:has(#layer-statements:not(:checked)) .text .cue{text-decoration:none}
:root:has(#layer-doubt:not(:checked)) .text :is(.hedge,.stance,.caveat){text-decoration:none}
.layer input:checked+label .as-judged{text-decoration:underline dashed 1px var(--grey);text-underline-offset:4px}
:root:has(#layer-judgements:not(:checked)) .text .judged{text-decoration:none}
${shown("asserted", "facts", "background-color:var(--own)")}
h1.text :is(.date,.place,.figure){background-image:none!important;outline:0!important}
.text span:target+:is(.date,.place,.figure){background-color:var(--amber-ground)}

.found{margin:0;font:600 25px/32px var(--serif);letter-spacing:-.005em;text-wrap:balance}
.times,.places,.figures{margin:56px 0 0;padding:34px 0 0;border-top:1px solid var(--line)}
.words{color:var(--ink);font:400 15.5px/22px var(--serif);text-decoration-color:var(--line);overflow-wrap:anywhere}
.words:hover{text-decoration-color:currentColor}
.told .from,.told .from a,.whose a{color:var(--soft);font-size:13px;line-height:20px;text-decoration:none;overflow-wrap:anywhere}
.told .from a:hover,.whose a:hover{text-decoration:underline}

.legend.marks li{gap:8px}
.bar-mark{display:block;box-sizing:border-box;min-width:9px;height:9px;border-radius:5px;background:var(--accent)}
.bar-mark.statement{background:none;border:2px solid var(--accent)}
.lane .day,.lane .publication{width:9px!important;margin-left:-4.5px}
.bar-mark.publication{border-radius:0;transform:rotate(45deg) scale(.8);background:var(--ink)}
.bar-mark.loose{border-radius:2px;border:1.5px solid var(--accent);background:repeating-linear-gradient(115deg,var(--accent) 0 1.5px,transparent 1.5px 5px)}
.bar-mark.statement.loose{background:none}
.bar-mark.about{border-style:dashed}
.bar-mark.open-end{border-style:dotted}
.marks .bar-mark.event.loose,.marks .bar-mark.about{width:26px}
.times>.label{margin-top:6px;font-weight:400}
.line{list-style:none;margin:14px 0 0;padding:0}
.line+.label{margin-top:26px}
.line>li{display:grid;grid-template-columns:150px minmax(120px,280px) minmax(0,1fr);column-gap:24px;border-top:1px solid var(--line)}
.when{margin:0;padding:9px 0;font-weight:500;line-height:22px}
.lane{position:relative;min-height:40px}
.lane .bar-mark{position:absolute;top:15px}
.lane .bar-mark+.bar-mark{top:27px}
.lane .bar-mark+.bar-mark+.bar-mark{top:39px}
.now{position:absolute;top:0;bottom:0;border-left:1px dashed var(--grey)}
.told-of{list-style:none;margin:0;padding:9px 0;min-width:0}
.told-of>li{font-size:13px;line-height:22px;color:var(--soft)}
.told-of li+li{margin-top:7px}
.saying b{color:var(--ink);font-weight:500}
.unplaced{margin-top:0;border-top:1px solid var(--line)}
.unplaced ul{display:flex;flex-wrap:wrap;gap:2px 22px;list-style:none;margin:2px 0 0;padding:0;color:var(--soft);font-size:13px}
.unplaced summary{border-top:0!important}

.atlas{display:grid;grid-template-columns:minmax(0,560px) minmax(0,1fr);gap:36px;margin-top:16px}
.mapless .atlas{grid-template-columns:minmax(0,640px)}
.map{margin:0}
.map+.map{margin-top:16px}
.map svg{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:8px}
.map figcaption{margin:8px 0 0;color:var(--soft);font-size:13px;line-height:19px}
.sea{fill:var(--sea)}
.land{fill:var(--land);stroke:var(--grey);stroke-width:.7;stroke-linejoin:round}
.border{fill:none;stroke:var(--grey);stroke-width:.7;stroke-dasharray:3 2.5;opacity:.75}
.spot{fill:var(--accent);fill-opacity:.85;stroke:var(--card);stroke-width:1.2}
.spot.area{fill:var(--accent);fill-opacity:.08;stroke:var(--accent);stroke-width:1.6;stroke-dasharray:3 2.5}
.map text{font:500 13px/1 var(--sans);fill:var(--ink);paint-order:stroke;stroke:var(--card);stroke-width:3.5px;stroke-linejoin:round}
.map .km,.map .nr{font-weight:400}
.map .instead{display:none}
.scale{fill:none;stroke:var(--ink);stroke-width:1.2}

.table{width:100%;border-collapse:collapse;font-size:14px;line-height:20px}
.figures .table{margin-top:14px}
.table th{padding:0 18px 5px 0;text-align:left;font:500 13px/18px var(--sans);color:var(--soft);vertical-align:bottom}
.table td{padding:8px 18px 8px 0;border-top:1px solid var(--line);vertical-align:baseline;overflow-wrap:anywhere}
.table th:last-child,.table td:last-child{padding-right:0}
.table .many{white-space:nowrap}
.figures .bound{text-align:right;padding-right:8px;color:var(--soft);white-space:nowrap}
.figures th:first-child{text-align:right;padding-right:8px}
.figures .bound:not(.soft){color:var(--ink)}
.places .many{text-align:right}
.places th:last-child{text-align:right}
.places .nr{padding-right:10px;width:1%;white-space:nowrap}
.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.told .fate{margin-left:6px}

@media screen and (max-width:1000px){
.atlas{grid-template-columns:minmax(0,1fr);gap:18px}
.line>li{grid-template-columns:132px minmax(90px,150px) minmax(0,1fr);column-gap:18px}
.table th,.table td{padding-right:12px}
}
@media screen and (max-width:720px){
.layers{margin-top:30px}
.jumps{margin-left:0;width:100%}
.times,.places,.figures{margin-top:44px;padding-top:28px}
.found{font-size:22px;line-height:28px}
.line>li{grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:14px}
.told-of{grid-column:1/-1;padding-top:0}
.map text{font-size:20px;stroke-width:5px}
.map .name{display:none}
.map .instead{display:inline}
.figures thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.figures tr{display:flex;flex-wrap:wrap;gap:0 7px;padding:10px 0;border-top:1px solid var(--line)}
.figures td{padding:0;border:0;max-width:100%}
.figures .bound{text-align:left;padding:0}
.figures .bound.soft{display:none}
.figures :is(.whose,.written){flex-basis:100%}
.figures .asof:not(:nth-last-child(2))::after{content:" ·";color:var(--soft)}
.figures .asof::before{content:"as of: ";color:var(--soft)}
.figures .where::before{content:"where: ";color:var(--soft)}
}
@media print{
.layers{display:none}
.times,.places,.figures{margin-top:20pt;padding-top:12pt}
.found{font-size:15pt;line-height:19pt;break-after:avoid}
.words{font-size:10pt;line-height:14pt}
.line>li{grid-template-columns:100pt 110pt minmax(0,1fr);column-gap:12pt;break-inside:avoid}
.when,.told-of{padding:4pt 0}
.atlas{grid-template-columns:minmax(0,300pt) minmax(0,1fr);gap:16pt}
.table{font-size:9.5pt;line-height:13pt}
.table td{padding-block:3pt}
.table tr,.map{break-inside:avoid}
.unplaced summary{display:block}
.bar-mark,.spot,.land,.sea{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;
