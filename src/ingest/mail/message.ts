import PostalMime from "postal-mime";
import { edtfOf } from "../article/dates.ts";
import { authorsOf } from "../article/headline.ts";
import { type Draft, emptyDraft } from "../draft.ts";
import { IngestError } from "../failure.ts";
import type { Part } from "../formats/format.ts";
import { readFragment } from "../html/fragment.ts";

/** A message's words, and the files attached to it, each a part of its own. Throws `broken` where it is no message. */
export async function readMessage(bytes: Uint8Array): Promise<Part[]> {
  const message = await PostalMime.parse(bytes);
  if (message.headers.length === 0)
    throw new IngestError(
      "broken",
      "it is no message that a mail program saved: save its text as a .txt file and read that",
    );
  const sender = message.from?.name?.trim() ?? "";
  const people = isOwnBox(sender, message.from?.address ?? "") ? authorsOf(sender) : [];
  const body = bodyOf(message.html, message.text);
  const draft: Draft = {
    ...emptyDraft(body.text),
    ...body,
    title: message.subject?.trim() || null,
    // A person writes it, or an outlet sends it.
    authors: people,
    outlet: people.length > 0 || sender === "" ? null : sender,
    published: message.date === undefined ? null : edtfOf(dayIn(message.headers, message.date)),
  };
  const files = message.attachments.filter(
    ({ disposition, related }) => disposition === "attachment" || related !== true,
  );
  const parts: Part[] = files.flatMap(({ filename, content }, index) => {
    const held = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
    return { name: filename?.replace(/[\\/]/g, "_") || `attachment ${index + 1}`, bytes: new Uint8Array(held) };
  });
  return draft.text.trim() === "" && parts.length > 0 ? parts : [{ name: "", draft }, ...parts];
}

/** Whether a box is named after its sender: "mara.ilves@" is Mara Ilves's own, "news@" is that of the Harbour Herald. */
function isOwnBox(sender: string, address: string): boolean {
  const box = address.split("@")[0]?.toLowerCase() ?? "";
  return sender
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((name) => name.length > 2 && box.includes(name));
}

/** The day as the sender's clock had it; what is parsed tells it in another time zone. */
function dayIn(headers: readonly { key: string; value: string }[], parsed: string): string {
  return headers.find(({ key }) => key === "date")?.value ?? parsed;
}

function bodyOf(
  html: string | undefined,
  text: string | undefined,
): Pick<Draft, "text" | "links" | "blocks" | "notes"> {
  const flat = html === undefined ? null : readFragment(html, null);
  if (flat !== null && flat.text.trim() !== "") return flat;
  return { text: text ?? "", links: [], blocks: [], notes: [] };
}
