import { IngestError } from "../failure.ts";

/** An address of the web, as given or as `from` redirects to it. Throws an `IngestError` for any other. */
export function parseAddress(words: string, from: URL | null): URL {
  const said = from === null ? `"${words}"` : `"${words}", to which ${from.href} redirects,`;
  if (!URL.canParse(words, from?.href))
    throw new IngestError("address-invalid", `${said} is no valid address: check it for missing or odd characters`);
  const url = new URL(words, from?.href);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new IngestError(
      "address-scheme",
      `${said} is of the kind "${url.protocol}": only http: and https: are fetched`,
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new IngestError(
      "address-invalid",
      `the address holds a user name or password, which is not sent: take out the part before "@"`,
    );
  }
  url.hash = "";
  return url;
}
