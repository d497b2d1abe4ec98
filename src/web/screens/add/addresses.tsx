import { useState } from "react";
import { counted } from "../../../publish/wording.ts";

/** Addresses of pages and feeds, to be fetched. What could not be handed over stays in the field. */
export function Addresses({ take }: { readonly take: (addresses: readonly string[]) => Promise<boolean> }) {
  const [words, setWords] = useState("");
  const { addresses, others } = addressesIn(words);
  return (
    <form
      className="addresses"
      onSubmit={(event) => {
        event.preventDefault();
        void take(addresses).then((isTaken) => isTaken && setWords(""));
      }}
    >
      <label htmlFor="addresses">Or addresses of pages and feeds, one a line</label>
      <textarea
        id="addresses"
        rows={3}
        spellCheck={false}
        value={words}
        placeholder="https://"
        onChange={({ target }) => setWords(target.value)}
      />
      <p>
        <button type="submit" className="plain" disabled={addresses.length === 0 || others.length > 0}>
          {addresses.length === 0 ? "Add" : `Add ${counted(addresses.length, "address", "addresses")}`}
        </button>
        {others.length > 0 && (
          <span role="status" className="not-one">
            “{others[0]}” is no address: it must begin with http:// or https://.
          </span>
        )}
      </p>
    </form>
  );
}

/** The addresses of a text, and the words in it that are none. */
export function addressesIn(text: string): { addresses: string[]; others: string[] } {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  const isAddress = (word: string) => /^https?:\/\/./iu.test(word) && URL.canParse(word);
  return { addresses: [...new Set(words.filter(isAddress))], others: words.filter((word) => !isAddress(word)) };
}
