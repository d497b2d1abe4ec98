/** The article, its marks and its margin. */
export const READING = `.reading{display:grid;grid-template-columns:minmax(0,1fr) 14px;column-gap:26px;margin-top:44px}
.row{display:grid;grid-template-columns:minmax(0,590px) minmax(0,1fr);column-gap:46px;position:relative}
.text{margin:0 0 20px;font:400 18px/29px var(--serif);overflow-wrap:break-word;hanging-punctuation:first}
h2.text{margin:18px 0 10px;font:600 22px/29px var(--serif);letter-spacing:-.005em}
h1.text{margin:0;font:600 40px/47px var(--serif)}
blockquote.text{padding-left:22px;border-left:2px solid var(--line);font-size:17.5px}
.text.caption{font:400 14px/22px var(--sans);color:var(--soft)}
.posthead{display:block;font:500 13px/20px var(--sans);color:var(--soft)}
.text.item{padding-left:22px;margin-bottom:10px;position:relative}
.text.item::before{content:"";position:absolute;left:5px;top:13px;width:5px;height:5px;border-radius:50%;background:var(--grey)}
.text.footnote{font-size:15px;line-height:23px;margin-bottom:8px;color:var(--soft)}
.back{padding:0 4px}
.call{font:500 12px/1 var(--sans);vertical-align:super;padding:0 2px}
.out{color:inherit;text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:1px;text-underline-offset:6px}
.out:hover{color:var(--accent)}

.s{background-color:var(--tint);border-bottom:2px solid var(--hue);padding:1px 0 0;-webkit-box-decoration-break:clone;box-decoration-break:clone;cursor:pointer;transition:background-color .12s}
.s.unnamed{border-bottom:4px double var(--hue)}
.s.document{border-bottom-style:dashed}
.s.not-stated{border-bottom:2px dotted var(--hue)}
.s.writer{border-bottom:1px solid var(--hue)}
.s.in{box-shadow:0 2px 0 var(--paper),0 4px 0 var(--outer)}
h1 .s:not(.on){background-color:transparent}
.s.on{background-color:var(--deep)}
.cue{text-decoration:underline dotted 1px;text-decoration-color:var(--hue);text-underline-offset:5px}
.tell{background-color:var(--deep);border-radius:2px}
.judged{text-decoration:underline dashed 1px var(--grey);text-underline-offset:6px}
.concluded{text-decoration:underline solid 3px var(--ink);text-underline-offset:5px}
.hedge,.stance,span.caveat{text-decoration:underline wavy var(--amber);text-decoration-thickness:1px;text-underline-offset:2px}
.leglit{background-color:var(--amber-ground)}
.insertion{font-style:italic}
.cut{letter-spacing:.1em}
.credit{font:500 14.5px/1 var(--sans);color:var(--soft)}
.dim .s:not(.kept){background-color:transparent;border-bottom-color:var(--line);box-shadow:none}
.ref{margin-left:2px;font:500 10.5px/1 var(--sans);vertical-align:super;color:var(--soft);text-decoration:none}
.ref:hover{color:var(--accent)}

.notes{list-style:none;margin:0;padding:0;align-self:start;min-width:0}
.note{position:relative;margin:3px 0 8px;border-left:3px solid var(--hue)}
.note.unnamed{border-left:5px double var(--hue)}
.note.document{border-left-style:dashed}
.note.not-stated{border-left-style:dotted}
.note.inner{margin-left:14px}
.head{display:block;width:100%;padding:1px 0 1px 12px;border:0;background:none;text-align:left;cursor:pointer;font:400 13px/18px var(--sans);overflow-wrap:anywhere}
.head b{font-weight:600;font-size:13.5px}
.relay{color:var(--soft)}
.again .relay{display:none}
.aside{margin:3px 0 8px;padding:1px 0 1px 12px;border-left:3px dotted var(--amber);font:400 13px/18px var(--sans);color:var(--soft)}
.aside b{color:var(--ink);font-weight:500}
.aside .to{line-height:20px}
.aside.judges{border-left:1px dashed var(--grey)}
.aside.judges b{color:var(--soft);font-weight:400}
.aside.drawn{border-left:3px solid var(--ink)}
.how{display:block;color:var(--soft)}
.how i{font-style:normal;display:none}
.num{display:none;font-size:10.5px;color:var(--soft);margin-right:5px;line-height:0}
.note .num{display:inline}
.clash,.doubt{font-style:normal;padding:0 4px;border-radius:3px}
.clash{background:var(--red-ground);color:var(--red)}
.doubt{background:var(--amber-ground);color:var(--amber)}
.again .head b{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.again .how,.again .how i{display:inline}
.again{margin-top:-4px}
.dense .note{margin:0 0 3px}
.dense .head{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;padding:2px 0 2px 12px}
.dense .how{display:inline;margin-left:6px}
.dense .again .how{margin-left:0}
.more{display:none;padding:6px 14px 12px 12px}
.more dl{display:grid;grid-template-columns:74px minmax(0,1fr);gap:3px 10px;margin:0;font-size:13px;line-height:19px}
.more dt{color:var(--soft)}
.more dd{margin:0;overflow-wrap:anywhere}
.acts{display:flex;align-items:center;gap:16px;margin:11px 0 0;font-size:13px}
.copy{padding:4px 11px;border:1px solid var(--line);border-radius:6px;background:var(--paper);cursor:pointer}
.copy:hover{border-color:var(--accent)}
html:not(.js) .copy{display:none}
.note:target .head,.note.lit .head,.note:focus-within .head,.note.pinned .head{background:var(--card)}
.note:focus-within .more,.note:target .more,.note.pinned .more,.note.lit .more{display:block}
@media (hover:hover){.note:hover .more{display:block}.note:hover .head{background:var(--card)}}

.rail{position:relative}
.track{position:sticky;top:24px;height:min(calc(100vh - 48px),100%);border-radius:7px;background:var(--panel)}
.tick{position:absolute;left:3px;right:3px;min-height:4px;border-radius:2px;background:var(--hue)}
.tick.unnamed{background:var(--panel);box-shadow:inset 0 0 0 1.5px var(--hue)}
.tick.not-stated{background:repeating-linear-gradient(var(--hue) 0 2px,transparent 2px 4px)}
.tick.on{left:-3px;right:-3px;outline:1px solid var(--paper)}
.view{position:absolute;left:-3px;right:-3px;border:1px solid var(--grey);border-radius:5px;pointer-events:none}
html:not(.js) .view{display:none}

@media screen and (min-width:721px){
.js .ref{display:none}
.js .rows .notes,.js .headrow .notes{height:0}
.note .more{position:absolute;z-index:6;left:-3px;right:0;top:100%;background:var(--card);border:1px solid var(--line);border-left:3px solid var(--hue);border-top:0;border-radius:0 0 10px 0;box-shadow:var(--shade);clip-path:inset(0 -40px -40px -5px)}
.note.unnamed .more{left:-5px;border-left:5px double var(--hue)}
.note.document .more{border-left-style:dashed}
.note.not-stated .more{border-left-style:dotted}
.note:focus-within,.note:target,.note.pinned,.note.lit{z-index:7}
.note:hover{z-index:8}
.note:focus-within .head,.note:target .head,.note.pinned .head,.note.lit .head{box-shadow:0 -1px 0 var(--line),1px 0 0 var(--line)}
}`;
