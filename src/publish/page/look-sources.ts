/** The list of sources, and the drawing of who cites whom. */
export const SOURCES = `.list{margin:10px 0 0}
.kind{margin:16px 0 0;padding:0 0 3px;border-bottom:1px solid var(--line);font:500 12.5px/18px var(--sans);color:var(--soft)}
.label+.kind{margin-top:8px}
.list>.sources+.sources,.list>details+.sources{border-top:1px solid var(--line)}
.sources li{display:flex;align-items:center;gap:10px}
.sources{list-style:none;margin:0;padding:0}
.sources li+li{border-top:1px solid var(--line)}
.pick{display:grid;flex:1;min-width:0;grid-template-columns:20px minmax(0,1fr) 92px 120px 70px;gap:0 10px;align-items:center;padding:7px 0;color:inherit;text-decoration:none;border-radius:4px}
.pick:hover .who b{text-decoration:underline;text-underline-offset:3px;text-decoration-thickness:1px}
.who{overflow-wrap:anywhere;font-size:14px;line-height:20px}
.who b{font-size:14.5px}
.count{color:var(--soft);font-size:13px;text-align:right}
.much{text-align:right;white-space:nowrap}
.meter{align-self:center;height:6px;background:var(--panel);border-radius:3px;overflow:hidden}
.meter span{display:block;height:100%;background:var(--hue);border-radius:3px}
.unnamed .meter span{background:none;box-shadow:inset 0 0 0 1.5px var(--hue)}
.not-stated .meter span{background:radial-gradient(circle,var(--hue) 1px,transparent 1.3px) 0 0/5px 6px}
.swatch{align-self:center;width:16px;height:13px;background:var(--tint);border-bottom:2px solid var(--hue)}
.unnamed>.pick .swatch{border-bottom:4px double var(--hue)}
.document>.pick .swatch{border-bottom-style:dashed}
.not-stated>.pick .swatch{border-bottom-style:dotted}
.picked .who b{color:var(--hue);text-decoration:underline}
details summary{cursor:pointer;padding:7px 0;color:var(--soft);font-size:13.5px;border-top:1px solid var(--line)}
.via{color:var(--soft);font-size:13px;line-height:18px}
.via::before{content:"· "}
.relayrow{flex:1;min-width:0;margin:0;padding:7px 0 7px 30px;font-size:14px;line-height:20px;overflow-wrap:anywhere}
.relayrow b{font-size:14.5px}
.cites{margin:26px 0 0;padding:22px 0 0;border-top:1px solid var(--line)}
.cites svg{display:block;width:100%;height:auto;margin:12px 0 0;overflow:visible}
.cites .edge{fill:none;stroke:var(--accent);opacity:.75}
.cites .edge.not-stated{stroke:var(--grey);stroke-dasharray:1.5 4;stroke-linecap:round}
.cites .dot{fill:var(--accent);stroke:var(--accent);stroke-width:1.6}
.cites .dot.unnamed,.cites .dot.relay{fill:var(--card)}
.cites .dot.not-stated{fill:var(--card);stroke:var(--grey);stroke-dasharray:2 2}
.cites .dot.outlet{fill:var(--ink);stroke:var(--ink)}
.cites text{font:500 13px/1 var(--sans);fill:var(--ink);paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
.cites .side,.cites .name.not-stated{fill:var(--soft);font-weight:400;font-size:12px}
.ways{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
@media screen and (max-width:1000px){
.cites svg{display:none}
.ways{position:static;clip-path:none;width:auto;height:auto;white-space:normal;list-style:none;margin:8px 0 0;padding:0;display:grid;gap:6px;font-size:14px}
}`;
