/** Within the desk, which has its own head: title and sheet take less room, so that the article begins on the first screen. */
export const DESK = `.headrow{padding-top:2px}
h1,h1.text{font-size:30px;line-height:38px}
.byline{margin-top:6px;font-size:13.5px}
.sheet{margin-top:16px;padding:16px 24px 12px}
.headline{margin-top:2px;font-size:21px;line-height:30px}
.headline b{font-size:32px;line-height:34px}
.layers{margin-top:22px}
.reading{margin-top:26px}
.voices{margin-top:0;font-size:14px;line-height:21px}
.sheet .bar{height:14px;margin-top:12px}
.legend{margin-top:8px;font-size:13px}
.halves{margin-top:14px;padding-top:12px}
.facts p{margin:2px 0 8px;font-size:14px;line-height:20px}
.doubts{margin:3px 0 8px;gap:2px}
.folded>summary{margin-top:2px;padding:9px 0;color:var(--accent)}
.folded[open]{padding-bottom:12px}`;
