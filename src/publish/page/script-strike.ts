/** The part of the page's script that counts what is struck; it stands within the other, and uses what is named there. */
export const STRIKING = `  // Striking works without this; the script counts, and listens to keys.
  const switches = all("[form=strikes][type=checkbox]");
  const tally = document.querySelector(".tally");
  let struck = switches.filter((box) => box.checked).map((box) => box.id.slice(1));
  const numbersOf = (element, kind) => [...element.classList].filter((name) => name[0] === kind && /^[0-9]+$/.test(name.slice(1))).map((name) => name.slice(1));
  function fateOf(element) {
    const falls = numbersOf(element, "f");
    if (!falls.length) return "none";
    if (falls.some((number) => struck.includes(number))) return "fell";
    return numbersOf(element, "m").some((number) => struck.includes(number)) ? "open" : "stands";
  }
  function fateOfConclusion(conclusion) {
    if (conclusion.dataset.d && struck.includes(conclusion.dataset.d)) return "fell";
    const legs = all(".leg", conclusion).map(fateOf).filter((fate) => fate !== "none");
    if (!legs.length) return "none";
    return legs.includes("stands") ? "stands" : legs.includes("open") ? "open" : "fell";
  }
  const many = (count, one) => count + " " + (count === 1 ? one : one + "s");
  function tallied(fates, one) {
    const count = (fate) => fates.filter((each) => each === fate).length;
    const open = count("open");
    const rest = [open && open + (open === 1 ? " is open" : " are open"), count("stands") + (count("stands") === 1 ? " stands" : " stand"), count("none") && count("none") + " never had an origin"];
    return [count("fell") + " of " + many(fates.length, one), " fell, " + rest.filter(Boolean).join(", ")];
  }
  function count() {
    if (!tally) return;
    tally.replaceChildren();
    const conclusions = all(".conclusion");
    for (const conclusion of conclusions) {
      const legs = all(".leg[data-o]", conclusion);
      const left = legs.filter((leg) => fateOf(leg) === "stands" || fateOf(leg) === "open");
      const origins = (some) => new Set(some.map((leg) => leg.dataset.o)).size;
      const was = origins(legs.filter((leg) => fateOf(leg) !== "none"));
      const words = conclusion.querySelector(".left");
      if (words) words.textContent = struck.length && origins(left) !== was ? "now at most " + origins(left) : "";
    }
    if (!struck.length) return;
    const parts = [tallied(notes.map(fateOf), "statement")];
    if (conclusions.length) parts.push(tallied(conclusions.map(fateOfConclusion), "conclusion"));
    parts.forEach(([first, rest], index) => {
      const bold = document.createElement("b");
      bold.textContent = first;
      tally.append(index ? " · " : "", bold, rest);
    });
  }
  function struckNow(number, on) {
    struck = struck.filter((one) => one !== number);
    if (on) struck.push(number);
    count();
    requestAnimationFrame(place);
  }
  for (const box of switches) box.addEventListener("change", () => {
    struckNow(box.id.slice(1), box.checked);
    say(box.checked ? "Without " + box.dataset.name + ": " + tally.textContent : box.dataset.name + " is taken back.", true);
  });
  function set(number, on) {
    const box = document.getElementById("x" + number);
    if (!box || box.checked === on) return;
    box.checked = on;
    box.dispatchEvent(new Event("change"));
  }
  const takeBack = (number) => set(number, false);
  /** The last of the numbers that take a statement is its origin's, where it has one. */
  function strike(note) {
    const falls = note ? numbersOf(note, "f") : [];
    if (falls.length) set(falls.at(-1), !struck.includes(falls.at(-1)));
    else say("Nobody is stated here who could be struck.");
  }
  document.getElementById("strikes")?.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const number of [...struck]) takeBack(number);
  });
`;
