import type { Format } from "./format.ts";

/** A message as mail programs save it, such as a newsletter or a release; files attached to it are read too. */
export const mail: Format = {
  name: "mail",
  endings: [".eml"],
  mediaTypes: ["message/rfc822"],
  recognises: () => false,
  binary: true,
  inWorker: true,
  namesEncoding: false,
  remedy: "open it, copy the article into a .txt file and read that",
  read: async (source) => ({ parts: await (await import("../mail/message.ts")).readMessage(source.bytes) }),
};
