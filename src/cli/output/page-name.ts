import { basename, extname } from "node:path";

/** Names pages after their articles' files, never the same name twice: "fire.html", "fire-2.html". */
export class PageNames {
  readonly #taken = new Set<string>();

  /** @param file a path, an address or "-" */
  nameFor(file: string): string {
    const stem = stemOf(file);
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? `${stem}.html` : `${stem}-${number}.html`;
      // Some file systems take Fire.html and fire.html for one file.
      const key = name.toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return name;
    }
  }
}

function stemOf(file: string): string {
  if (file === "-") return "standard-input";
  const address = /^https?:/.test(file) ? URL.parse(file) : null;
  const path = address ? `${address.hostname}${address.pathname}` : basename(file, extname(file));
  const plain = path.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-").replaceAll(/^[-.]+|[-.]+$/g, "");
  return plain === "" ? "article" : Array.from(plain).slice(0, 100).join("");
}
