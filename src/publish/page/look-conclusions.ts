/** Conclusions: each a table that stands on its signs. */
export const CONCLUSIONS = `.conclusions{margin:34px 0 0}
.conclusions>ol{list-style:none;margin:0;padding:0}
.conclusion{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:28px;padding:14px 0 26px}
.conclusion+.conclusion{border-top:1px solid var(--line);padding-top:18px}
.thesis{margin:0;font:400 23px/31px var(--serif);text-wrap:pretty;overflow-wrap:anywhere}
.thesis a{color:inherit;text-decoration:none}
.thesis a:hover{text-decoration:underline;text-underline-offset:4px;text-decoration-thickness:1px}
.origins{margin:0;text-align:right;color:var(--soft);font-size:13px;line-height:18px;white-space:nowrap;grid-row:1/span 2;grid-column:2}
.origins b{display:block;font:600 27px/31px var(--serif);color:var(--ink)}
.left:empty{display:none}
.left{display:block;color:var(--amber)}
.verdict{margin:5px 0 0;color:var(--soft);font-size:13.5px;line-height:20px;grid-column:1;overflow-wrap:anywhere}
.verdict b{color:var(--ink)}
.verdict q{font-style:italic;font-family:var(--serif);font-size:14.5px}
.legs{grid-column:1/-1;list-style:none;margin:16px 0 0;padding:0;display:grid;grid-template-columns:repeat(var(--abreast),minmax(0,1fr));border-top:3px solid var(--ink)}
.attacks>.legs{border-top-style:double;border-top-width:5px}
.leg{position:relative;padding:12px 16px 12px 18px;--stand:var(--accent);--post:solid;--lean:0deg}
.leg.unnamed{--post:double}
.leg.writer,.leg.loose{--stand:var(--plain)}
.leg.not-stated{--stand:var(--grey);--post:dotted}
.leg::before{content:"";position:absolute;left:0;top:0;bottom:0;border-left:4px var(--post) var(--stand);transform:rotate(var(--lean));transform-origin:top left;transition:transform .2s}
.sign{display:block;color:inherit;font:400 16px/23px var(--serif);text-decoration:none;overflow-wrap:anywhere}
.sign:hover{text-decoration:underline;text-underline-offset:3px;text-decoration-thickness:1px}
.by{display:block;margin-top:4px;font-size:13px;line-height:18px;color:var(--soft);overflow-wrap:anywhere}
.by a{color:inherit;text-decoration:none}
.by a:hover{text-decoration:underline}
.by b{color:var(--ink)}
@media screen and (max-width:1000px){.legs{grid-template-columns:repeat(min(2,var(--abreast)),minmax(0,1fr))}}
@media screen and (max-width:720px){
.conclusion{display:block}
.thesis{font-size:20px;line-height:28px}
.origins{text-align:left;margin-top:6px}
.origins b{display:inline;font-size:20px}
.legs{grid-template-columns:minmax(0,1fr)}
}
@media print{.conclusion{break-inside:avoid}}`;
