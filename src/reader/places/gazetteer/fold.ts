/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Words that names write in two ways, and the one that counts. */
const SHORT: Readonly<Record<string, string>> = {
  saint: "st",
  sainte: "ste",
  fort: "ft",
  mount: "mt",
  county: "co",
};

/**
 * What two spellings of one name have in common: no marks on letters, no capitals, no full stops or apostrophes, spaces for
 * hyphens, "st" for "Saint". Empty where letters are left that are not of the Latin alphabet.
 *
 * @returns small ASCII letters, digits, "&" and single spaces
 */
export function fold(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘ʼʻ`´".]/gu, "")
    .replace(/[\s\-‐‑–—/,_()]+/gu, " ")
    .trim()
    .replace(/^the /u, "")
    .replace(/[a-z]+/gu, (word) => SHORT[word] ?? word);
  return /^[a-z0-9& ]*$/u.test(plain) ? plain : "";
}
