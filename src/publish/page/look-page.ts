/** The page around the article: masthead, source sheet, help, foot. */
export const PAGE = `*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding:24vh 0;background:var(--paper)}
body{margin:0;background:var(--paper);color:var(--ink);font:400 14px/21px var(--sans);font-variant-numeric:tabular-nums;font-feature-settings:"cv11","ss03";-webkit-font-smoothing:antialiased}
b,strong{font-weight:620}
a{color:var(--accent);text-underline-offset:3px;text-decoration-thickness:1px}
button{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.page{max-width:1108px;margin:0 auto;padding:0 40px 30vh}
.soft{color:var(--soft)}
.label{margin:0;font:500 13px/18px var(--sans);color:var(--soft)}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:12px;z-index:9;background:var(--card);padding:8px 12px;border:1px solid var(--line)}
.masthead{display:flex;align-items:baseline;gap:10px;padding:28px 0 0}
.masthead b{font:600 21px/1 var(--serif)}
.masthead i{font:italic 400 15px/1 var(--serif);color:var(--soft)}
.hint{margin-left:auto;color:var(--soft);font-size:13px}
.hint kbd:not(:first-child,:nth-child(2)){margin-left:8px}
.key,kbd{display:inline-block;min-width:24px;padding:0 6px;border:1px solid var(--line);border-radius:5px;background:var(--card);font:500 12px/22px var(--sans);color:var(--soft);text-align:center;cursor:pointer}
kbd{cursor:default}
.headrow{padding-top:44px}
h1{margin:0;font:600 40px/46px var(--serif);letter-spacing:-.012em;text-wrap:balance}
.byline{margin:14px 0 0;font-variant-numeric:normal;color:var(--soft);font-size:14.5px;overflow-wrap:anywhere}
.byline a{color:inherit}

.sheet{margin:30px 0 0;padding:28px 32px 30px;border:1px solid var(--line);border-radius:12px;background:var(--card)}
.headline{margin:8px 0 0;font:400 25px/34px var(--serif);letter-spacing:-.005em;text-wrap:balance}
.headline b{font-size:44px;line-height:44px;font-weight:600;letter-spacing:-.02em;margin-right:.06em}
.voices{max-width:72ch;margin:6px 0 0;color:var(--soft);font-size:15px;line-height:23px}
.bar{display:flex;gap:3px;height:20px;margin:22px 0 0}
.bar .part{flex-basis:0;min-width:5px;border-radius:3px}
.part.named{background:var(--accent)}
.part.document{background:repeating-linear-gradient(115deg,var(--accent) 0 3px,transparent 3px 6px);box-shadow:inset 0 0 0 1.5px var(--accent)}
.part.unnamed{box-shadow:inset 0 0 0 2px var(--accent)}
.part.not-stated{background:radial-gradient(circle,var(--grey) 1.1px,transparent 1.4px) 0 0/6px 6px;box-shadow:inset 0 0 0 1px var(--line)}
.part.writer{background:var(--plain);overflow:hidden;display:flex;justify-content:flex-end}
.judging{background:repeating-linear-gradient(115deg,var(--grey) 0 1.5px,transparent 1.5px 5px)}
.legend{display:flex;flex-wrap:wrap;gap:4px 24px;list-style:none;margin:12px 0 0;padding:0;font-size:13.5px}
.legend li{display:flex;align-items:center;gap:7px;color:var(--soft)}
.legend b{color:var(--ink)}
.legend .part{width:16px;height:11px;border-radius:2px}
.halves{margin:26px 0 0;padding-top:24px;border-top:1px solid var(--line)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:4px 40px}
.facts b{font-size:15.5px}
.facts p{margin:3px 0 18px;font-size:15px;line-height:22px}
.doubts{list-style:none;margin:5px 0 16px;padding:0;display:grid;gap:5px}
.chip{display:inline-block;padding:1px 8px;border-radius:4px;background:var(--amber-ground);color:var(--amber);font-size:13px;line-height:20px}
.chip.denied,.chip.disputed,.chip.not-said{background:var(--red-ground);color:var(--red)}
.chip.distanced,.chip.doubtful{box-shadow:inset 0 0 0 1px currentColor}
.to{display:inline-block;min-width:24px;padding:0 4px;line-height:24px;text-align:center;font-size:13px;color:var(--soft)}
.to:hover{color:var(--accent)}

.foot{margin:64px 0 0;padding:18px 0 0;border-top:1px solid var(--line);color:var(--soft);font-size:13px;line-height:20px;max-width:42rem}
.said{position:fixed;left:50%;bottom:28px;translate:-50% 0;padding:9px 16px;border-radius:8px;background:var(--ink);color:var(--paper);font-size:14px;z-index:20}
.said:empty{display:none}
.quiet{clip-path:inset(50%)}
dialog{width:min(26rem,calc(100vw - 32px));padding:24px 28px;border:1px solid var(--line);border-radius:12px;background:var(--card);color:var(--ink);box-shadow:var(--shade)}
dialog::backdrop{background:#1d1b1855}
dialog h2{margin:0 0 14px;font:600 21px/26px var(--serif)}
dialog dl{display:grid;grid-template-columns:auto 1fr;gap:8px 16px;margin:0 0 18px}
dialog dd{margin:0}
dialog label{display:flex;gap:8px;align-items:center;margin-bottom:18px}
.plainbutton{padding:6px 14px;border:1px solid var(--line);border-radius:7px;background:var(--paper);cursor:pointer}
html:not(.js) .js-only{display:none}`;
