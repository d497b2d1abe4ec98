import { STRIKING } from "./script-strike.ts";

/**
 * The page's script. Everything can be read without it; it ties words to their notes, sets notes beside their lines,
 * copies, and listens to keys. Plain JavaScript as a text, so that its hash in the page's policy is the same however
 * the program is run; `script-hash.ts` holds that hash, and a test tells when it must change.
 */
export const SCRIPT = `"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const notes = all(".note");
  const margin = all(".note,.aside");
  const noteOf = (number) => document.getElementById("n" + number);
  const wide = matchMedia("(min-width:721px)");
  const words = new Map();
  const tells = new Map();
  const file = (map, numbers, element) => {
    for (const number of (numbers || "").split(" ")) if (number) (map.get(number) || map.set(number, []).get(number)).push(element);
  };
  for (const element of all("[data-s]")) file(words, element.dataset.s, element);
  for (const element of all("[data-t]")) file(tells, element.dataset.t, element);
  const ticks = new Map(all(".tick").map((tick) => [tick.dataset.n, tick]));

  let lit = null;
  function light(number) {
    if (lit === number) return;
    if (lit !== null) paint(lit, false);
    lit = number;
    if (lit !== null) paint(lit, true);
  }
  function paint(number, on) {
    for (const element of words.get(number) || []) element.classList.toggle("on", on);
    for (const element of tells.get(number) || []) element.classList.toggle("tell", on);
    ticks.get(number)?.classList.toggle("on", on);
    noteOf(number)?.classList.toggle("lit", on);
  }
  let pinned = null;
  function pin(number) {
    if (pinned !== null) {
      const before = noteOf(pinned);
      before?.classList.remove("pinned");
      before?.querySelector(".head").setAttribute("aria-expanded", "false");
    }
    pinned = number;
    const note = number === null ? null : noteOf(number);
    note?.classList.add("pinned");
    note?.querySelector(".head").setAttribute("aria-expanded", "true");
  }
  for (const head of all(".head")) head.setAttribute("aria-expanded", "false");

  const numberAt = (target) => {
    const note = target.closest?.(".note");
    if (note) return note.dataset.n;
    const element = target.closest?.("[data-s]");
    return element ? element.dataset.s.split(" ")[0] : null;
  };
  // A note stays a moment, so that a pointer can travel from the words to it.
  let turning = 0;
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const number = numberAt(event.target);
    clearTimeout(turning);
    const wait = lit === null || event.target.closest?.(".note") ? 0 : number === null ? 450 : 90;
    if (wait === 0) light(number ?? pinned);
    else turning = setTimeout(() => light(number ?? pinned), wait);
  });
  document.addEventListener("focusin", (event) => {
    const number = numberAt(event.target);
    if (number) light(number);
  });

  const saying = document.querySelector(".said");
  let silence = 0;
  /** Quietly where the page shows it already, so that only those who do not see it are told. */
  function say(text, quietly) {
    saying.classList.toggle("quiet", Boolean(quietly));
    saying.textContent = text;
    clearTimeout(silence);
    silence = setTimeout(() => { saying.textContent = ""; }, 2600);
  }
  async function copy(number) {
    const text = noteOf(number)?.querySelector(".copy")?.dataset.copy;
    if (!text) return;
    let done = false;
    try {
      await navigator.clipboard.writeText(text);
      done = true;
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      area.setAttribute("aria-hidden", "true");
      area.style.cssText = "position:fixed;opacity:0";
      const focused = document.activeElement;
      document.body.append(area);
      area.select();
      done = document.execCommand("copy");
      area.remove();
      focused?.focus?.({ preventScroll: true });
    }
    say(done ? "Copied, with who said it and where." : "This browser does not let a page copy. Select the words and copy them by hand.");
  }

  document.addEventListener("click", (event) => {
    const target = event.target;
    if (target.closest(".copy")) return void copy(numberAt(target));
    const to = target.closest(".to,.tick");
    if (to) return event.preventDefault(), go(to.dataset.n || to.hash.slice(2));
    const leg = target.closest("[data-p]");
    if (leg) return event.preventDefault(), show(leg);
    const picked = target.closest(".pick");
    if (picked) return pick(event, picked);
    if (target.closest("a") && !target.closest(".ref")) return;
    const number = target.closest(".ref") ? target.closest(".ref").hash.slice(2) : numberAt(target);
    if (!number) {
      if (!target.closest(".more,dialog,button,label,input")) pin(null), light(null), all(":target").length && history.replaceState(null, "", location.pathname + location.search);
      return;
    }
    if (target.closest(".more")) return;
    if (String(getSelection())) return;
    if (target.closest(".ref")) event.preventDefault();
    if (pinned === number && target.closest(".head,[data-s]")) { pin(null); return; }
    pin(number);
    light(number);
    if (!target.closest(".note") && !wide.matches) noteOf(number).scrollIntoView({ block: "nearest" });
  });

  const body = document.querySelector(".reading");
  function unpick() {
    for (const other of all(".picked")) other.classList.remove("picked");
    for (const element of all(".kept")) element.classList.remove("kept");
    root.classList.remove("dim");
  }
  function pick(event, link) {
    event.preventDefault();
    const row = link.parentElement;
    const again = row.classList.contains("picked");
    unpick();
    if (again) return say("All sources are marked again.");
    root.classList.add("dim");
    row.classList.add("picked");
    say("Only this source is marked. Esc marks all again.");
    const numbers = link.dataset.pick.split(" ");
    for (const number of numbers) for (const element of words.get(number) || []) element.classList.add("kept");
    go(numbers[0]);
  }

  function go(number) {
    const note = noteOf(number);
    if (!note) return;
    if (pinned !== null && pinned !== number) pin(null);
    note.querySelector(".head").focus({ preventScroll: true });
    light(number);
    (document.getElementById("s" + number) || note).scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
  }
  // A leg leads to its words, which stay marked until another does.
  function show(leg) {
    for (const element of all(".leglit")) element.classList.remove("leglit");
    const found = all("[data-l]").filter((element) => element.dataset.l.split(" ").includes(leg.dataset.p));
    for (const element of found) element.classList.add("leglit");
    found[0]?.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
  }
  const calm = () => matchMedia("(prefers-reduced-motion:reduce)").matches;

${STRIKING}
  const help = document.querySelector("dialog");
  const keysOn = help.querySelector("input");
  document.querySelector(".key").addEventListener("click", () => help.showModal());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input,textarea,select")) return;
    if (event.key === "Escape" && !help.open) {
      if (pinned === null && lit === null) unpick();
      pin(null);
      light(null);
      document.activeElement?.closest?.(".note") && document.activeElement.blur();
      return;
    }
    if (!keysOn.checked || help.open) return;
    const shown = notes.filter((note) => !root.classList.contains("dim") || words.get(note.dataset.n)?.[0]?.classList.contains("kept"));
    const at = shown.findIndex((note) => note.dataset.n === (lit ?? pinned));
    if (event.key === "j" && shown.length) go(shown[at < 0 ? nearest(shown) : Math.min(at + 1, shown.length - 1)].dataset.n);
    else if (event.key === "k" && shown.length) go(shown[at < 0 ? nearest(shown) : Math.max(at - 1, 0)].dataset.n);
    else if (event.key === "c" && (lit ?? pinned) !== null) copy(lit ?? pinned);
    else if (event.key === "Enter" && lit !== null && !event.target.closest("a,button,summary")) pin(pinned === lit ? null : lit);
    else if (event.key === "w" && (lit ?? pinned) !== null) strike(noteOf(lit ?? pinned));
    else if (event.key === "u" && struck.length) takeBack(struck.at(-1));
    else if (event.key === "?") help.showModal();
    else return;
    event.preventDefault();
  });
  function nearest(shown) {
    const found = shown.findIndex((note) => note.getBoundingClientRect().top > 60);
    return found < 0 ? shown.length - 1 : found;
  }

  // An empty mark has no line of its own; what follows it has.
  function lineOf(element) {
    return element?.getClientRects()[0] || element?.nextElementSibling?.getClientRects()[0];
  }

  const track = document.querySelector(".track");
  const view = document.querySelector(".view");
  function place() {
    for (const note of margin) note.style.marginTop = "";
    if (wide.matches) {
      const moves = [];
      let below = -Infinity;
      for (const list of all(".notes")) {
        const top = list.getBoundingClientRect().top;
        let end = top;
        if (list.closest(".headrow")) below = -Infinity;
        for (const note of list.children) {
          const line = lineOf(document.getElementById(note.dataset.at || "s" + note.dataset.n));
          const at = Math.max(below, line ? line.top + 1 : top, end);
          moves.push([note, at - end]);
          end = at + note.offsetHeight;
          below = end + (list.classList.contains("dense") ? 3 : 7);
        }
      }
      for (const [note, margin] of moves) note.style.marginTop = margin + "px";
      const rows = document.querySelector(".rows");
      rows.style.paddingBottom = "";
      if (margin.length) rows.style.paddingBottom = Math.max(0, below - rows.getBoundingClientRect().bottom) + "px";
    }
    if (!track || !body) return;
    const frame = body.getBoundingClientRect();
    const spots = [...ticks].map(([number, tick]) => {
      const rects = (words.get(number) || []).map((element) => element.getBoundingClientRect());
      return [tick, Math.min(...rects.map((rect) => rect.top)) - frame.top, Math.max(...rects.map((rect) => rect.bottom)) - frame.top];
    });
    for (const [tick, top, bottom] of spots) {
      if (!Number.isFinite(top)) continue;
      const from = Math.max(0, top);
      const to = Math.min(frame.height, Math.max(from, bottom));
      tick.style.top = (100 * from) / frame.height + "%";
      tick.style.height = (100 * (to - from)) / frame.height + "%";
    }
    showView();
  }
  function showView() {
    if (!view || !body) return;
    const frame = body.getBoundingClientRect();
    const top = Math.min(1, Math.max(0, -frame.top / frame.height));
    const bottom = Math.min(1, Math.max(0, (innerHeight - frame.top) / frame.height));
    view.style.top = 100 * top + "%";
    view.style.height = 100 * (bottom - top) + "%";
  }
  addEventListener("scroll", showView, { passive: true });
  let waiting = 0;
  addEventListener("resize", () => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(place); });
  count();
  if (document.fonts) document.fonts.ready.then(place);
  else place();
})();`;
