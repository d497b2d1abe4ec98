import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { counted } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { send } from "../../api/client.ts";
import { useCollections } from "../../api/queries.ts";
import { handOver } from "../add/handed-over.ts";
import { sentenceOf } from "../add/use-adding.ts";

/** To which collection dropped files go: one that is there, or a new one; then on to where they are added. */
export function FilesTo({ files, drop }: { readonly files: readonly File[]; readonly drop: () => void }) {
  const { go } = useAddress();
  const client = useQueryClient();
  const { data } = useCollections();
  const there = (data?.collections ?? []).filter(({ message }) => message === null).map(({ name }) => name);
  const [chosen, choose] = useState("");
  const [name, setName] = useState("");
  const [failed, setFailed] = useState<string | null>(null);
  const add = async () => {
    setFailed(null);
    try {
      const collection =
        chosen === "" ? (await send<{ name: string }>("POST", "/api/collections", { name: name.trim() })).name : chosen;
      await client.invalidateQueries({ queryKey: ["collections"] });
      handOver(files);
      go({ collection, screen: "add" });
    } catch (error) {
      setFailed(sentenceOf(error));
    }
  };
  return (
    <form
      className="files-to"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <p>
        <b>{counted(files.length, "file")}</b>{" "}
        <span className="soft">
          {files
            .slice(0, 4)
            .map((file) => file.name)
            .join(", ")}
          {files.length > 4 && " …"}
        </span>
      </p>
      <label>
        <span>Into</span>
        <select className="field" value={chosen} onChange={({ target }) => choose(target.value)}>
          <option value="">a new collection</option>
          {there.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      {chosen === "" && (
        <label>
          <span>called</span>
          <input
            className="field"
            // biome-ignore lint/a11y/noAutofocus: it is what has to be told next
            autoFocus
            value={name}
            placeholder="harbour fire"
            onChange={({ target }) => setName(target.value)}
          />
        </label>
      )}
      <button type="submit" className="plain main" disabled={chosen === "" && name.trim() === ""}>
        Add them
      </button>
      <button type="button" className="plain" onClick={drop}>
        Not now
      </button>
      {failed !== null && (
        <p role="alert" className="chip red">
          {failed}
        </p>
      )}
    </form>
  );
}
