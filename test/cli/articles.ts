/** Short invented reports for the tests of the command. */
export const BRIDGE = `Bridge over the Lenn closed after inspection

The Lenn bridge was closed to lorries on Tuesday after inspectors found cracks in two of its bearings.

"Nobody should cross it with a heavy load until we know more," said Ottilie Brandt, the county engineer. She added that the bearings had last been replaced in 1994.

According to a report by the Ministry of Works, the bridge carries 4,000 vehicles a day. Two drivers, who did not want to be named, said they had noticed a grinding noise for weeks.
`;

export const FERRY = `Ferry line to Oster Island resumes

The ferry to Oster Island will run again from Monday, the operator Norrland Lines announced.

Captain Idris Vale said the engine had been repaired "from the keel up". A spokeswoman for the port denied that the vessel had failed an inspection in spring.
`;

export const ORCHARD = `Frost takes half of the apple crop

Growers in the Halden valley fear they have lost half of this year's apples to a late frost.

“We lit fires between the rows all night,” said Maren Tolk, who runs an orchard near Sankt Alban. “It was not enough.”

The weather service reported temperatures of minus six degrees. The growers' association believes that prices will rise by autumn.
`;

/** Nothing in it is English, and nobody says anything that the reader should find. */
export const GERMAN = `Brücke über die Lenn nach Prüfung gesperrt

Die Brücke über die Lenn ist seit Dienstag für Lastwagen gesperrt, nachdem Prüfer Risse in zwei Lagern gefunden hatten.

„Niemand sollte sie mit schwerer Last befahren, bevor wir mehr wissen“, sagte Ottilie Brandt, die Ingenieurin des Landkreises. Die Lager seien zuletzt im Jahr 1994 erneuert worden.
`;

/** A saved page of an invented outlet. */
export const PAGE = `<!doctype html>
<html lang="en"><head>
<title>Harbor crane to be replaced | The Harbor Record</title>
<meta property="og:site_name" content="The Harbor Record">
<meta property="og:title" content="Harbor crane to be replaced">
<meta property="article:published_time" content="2026-03-04T08:00:00Z">
</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Harbor crane to be replaced</h1>
<p>The old crane at the north quay will be taken down in May, the harbor board said on Wednesday after a meeting that lasted most of the afternoon.</p>
<p>“It has served us for sixty years and it owes us nothing,” said Tomas Reyl, who chairs the board. A new crane has been ordered from a yard in Vestby and should arrive before the summer is over.</p>
<p>Union leaders said they had not been asked about the change, which they believe will cost at least a dozen jobs on the quay.</p>
</article><footer>© The Harbor Record</footer></body></html>
`;

/** As many different reports as are wanted, each a little longer than the one before. */
export function manyReports(count: number): Record<string, string> {
  const names = ["Ada Lind", "Bruno Keel", "Carla Voss", "Dario Penn", "Elsa Marr"];
  const report = (number: number) => {
    const who = names[number % names.length];
    const lines = Array.from(
      { length: 1 + (number % 4) },
      (_, line) => `${who} said the water had risen by ${number + line + 2} centimetres since the morning.`,
    );
    return `Water rises at gauge ${number}\n\n${lines.join("\n\n")}\n`;
  };
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => [`report-${String(number).padStart(3, "0")}.txt`, report(number)]),
  );
}
