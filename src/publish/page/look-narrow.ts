/** Narrower windows, and paper. */
export const NARROW = `@media screen and (max-width:1000px){
.page{padding-inline:28px}
.row{grid-template-columns:minmax(0,1fr) 220px;column-gap:26px}
.reading{column-gap:14px;grid-template-columns:minmax(0,1fr) 10px}
.pick{grid-template-columns:20px minmax(0,1fr) 92px 54px 70px}
.facts{grid-template-columns:repeat(2,minmax(0,1fr));grid-template-rows:auto 1fr;align-items:start}
.facts>:nth-child(2){grid-column:2;grid-row:span 2}
.more dl{grid-template-columns:62px minmax(0,1fr)}
.note .more{left:auto;right:0;width:300px}
}
@media screen and (max-width:720px){
html{scroll-padding:18vh 0}
.page{padding-inline:20px}
.headrow{padding-top:36px}
h1,h1.text{font-size:31px;line-height:36px}
.masthead{padding-top:20px}
.masthead button,.hint{display:none}
.sheet{margin-inline:-8px;padding:20px 18px 22px}
.headline{font-size:21px;line-height:29px}
.headline b{font-size:38px;line-height:40px}
.legend{display:grid;gap:5px}
.facts{display:block}
.pick{grid-template-columns:20px minmax(0,1fr) 58px;row-gap:2px;padding:9px 0}
.count{grid-column:2;grid-row:2;text-align:left}
.meter{display:none}
.much{grid-column:3;grid-row:1}
.row{display:block}
.reading{column-gap:10px;grid-template-columns:minmax(0,1fr) 6px;margin-right:-12px}
.tick{left:0;right:0}
.text{margin-bottom:8px}
.row:not(:has(.notes)) .text{margin-bottom:20px}
h2.text{margin-bottom:10px}
.notes{margin:0 0 24px}
.headrow .notes{margin-top:14px}
.aside{margin:0 0 4px;padding-left:10px}
.note{margin:0 0 4px}
.num{display:inline}
.note .head{padding:4px 0 4px 10px;white-space:normal}
.note .how{display:inline;margin-left:5px}
.note.again .head b{position:static;clip-path:none;width:auto;height:auto}
.note.again .how i{display:none}
.note.again{margin-top:0}
}
@media print{
@page{margin:18mm 16mm}
body{font-size:9.5pt}
.page{max-width:none;padding:0}
.masthead{padding-top:0}
.headrow{padding-top:18pt}
.rail,.masthead button,.hint,.skip,.copy,.more,.said,.back,dialog{display:none!important}
.reading{display:block;margin-top:20pt}
.sheet{padding:14pt 16pt;break-inside:avoid}
.row{grid-template-columns:minmax(0,1fr) 150pt;column-gap:18pt}
h1,h1.text{font-size:24pt;line-height:28pt}
.byline,.voices,.legend,.facts p,.who,.who b,.much{font-size:9.5pt;line-height:13pt}
.headline{font-size:15pt;line-height:20pt}
.headline b{font-size:26pt;line-height:28pt}
.chip,.to,.count,.label{font-size:8.5pt;line-height:12pt}
.to{text-decoration:none;min-width:0}
.pick{grid-template-columns:18px minmax(0,1fr) 62pt 44pt;padding:2.5pt 0}
.relayrow{padding:2.5pt 0 2.5pt 28px}
.meter,summary{display:none}
.num{line-height:1}
details .sources{margin:0;border-top:1px solid var(--line)}
.text{font-size:11pt;line-height:16.5pt;orphans:3;widows:3;margin-bottom:10pt}
h2.text{break-after:avoid}
.js .ref,.ref{display:inline;font-size:7.5pt}
.num{display:inline}
.note{break-inside:avoid;margin:0 0 4pt!important}
.note.again .head b{position:static;clip-path:none;width:auto;height:auto}
.note.again .how i{display:none}
.head{font-size:8.5pt;line-height:11.5pt;white-space:normal!important;padding:0 0 0 6pt!important}
.head b{font-size:8.5pt}
.how{display:block!important;margin-left:0!important}
.s,.part,.swatch,.meter span,.chip,.clash,.doubt{print-color-adjust:exact;-webkit-print-color-adjust:exact}
details::details-content{content-visibility:visible;display:block}
.foot{max-width:none}
}
@media (prefers-reduced-motion:reduce){*{transition:none!important;scroll-behavior:auto!important}}`;
