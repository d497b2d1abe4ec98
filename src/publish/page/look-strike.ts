/** Striking a source: its switch, the bar that takes it back, and what is said of what falls. */
export const STRIKE = `.strike{flex:none;display:inline-flex;align-items:center;justify-content:flex-start;min-width:78px;font-size:12.5px;color:var(--soft)}
.strike input{appearance:none;width:30px;height:24px;margin:0 -30px 0 0;opacity:0;cursor:pointer;z-index:1}
.strike label,label.strike{display:inline-flex;align-items:center;gap:6px;min-height:24px;cursor:pointer}
.strike label::before,label.strike::before{content:"";width:26px;height:14px;border:1.5px solid var(--grey);border-radius:8px;background:radial-gradient(circle at 6px 50%,var(--grey) 4px,transparent 4.5px);transition:background-position .15s}
.strike input:checked+label::before,label.strike:has(.gone)::before{border-color:var(--grey)}
.strike input:checked+label::before{border-color:var(--amber);background:radial-gradient(circle at 6px 50%,var(--amber) 4px,transparent 4.5px) 10px 0 no-repeat}
.strike input:focus-visible+label{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.strike:hover{color:var(--accent)}
.gone,.fell,.open{display:none}
.strike:has(input:checked) .off{display:none}
.strike .gone{color:var(--amber)}
.fate:not(:has(*)){display:none}
.fell,.open{padding:0 5px;border:1px solid var(--line);border-radius:4px;font:500 12px/17px var(--sans);color:var(--soft);background:var(--card);text-decoration:none}
.open{border:1px dashed var(--amber);color:var(--amber)}
.strikebar{display:none}
:root:has([form=strikes]:checked) .strikebar{display:flex}
:root:has([form=strikes]:checked){scroll-padding-top:30vh}
.strikebar{position:sticky;top:0;z-index:12;align-items:center;flex-wrap:wrap;gap:4px 22px;padding:9px 40px;background:var(--bar);color:var(--barink);font-size:14px}
.strikebar p{margin:0}
.strikebar .soft{color:var(--barsoft)}
.strikebar .gone{align-items:center;gap:6px;min-height:24px;margin-right:10px;font:600 16px/24px var(--serif);cursor:pointer}
.strikebar s{text-decoration-thickness:1px}
.tally{color:var(--barsoft)}
.tally b{color:var(--barink)}
.tally:empty{display:none}
.strikebar button{margin-left:auto;padding:4px 12px;border:1px solid var(--barsoft);border-radius:6px;background:none;color:inherit;cursor:pointer}
.strikebar kbd{background:none;color:inherit;border-color:var(--barsoft);margin-left:4px;line-height:18px;min-width:20px}
.s,.name,.edge,.dot,.tick,.sign,.thesis{transition:color .15s,opacity .15s,background-color .12s}
@media screen and (max-width:720px){.strikebar{padding:8px 20px}.strikebar p:first-child{flex:1}.strikebar .tally{order:2;width:100%;font-size:13px;line-height:18px}.strikebar kbd{display:none}.strike{min-width:30px}.sources .strike{align-self:start;padding-top:8px}.strike .off,.strike .gone{position:absolute;clip-path:inset(50%)}}
@media print{.strike{display:none}.strikebar{position:static}.strikebar button{display:none}}`;
