import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAddress } from "../../address/use-address.ts";
import { send } from "../../api/client.ts";
import { sentenceOf } from "./use-adding.ts";

/** Makes a collection and goes on to what is added to it. */
export function NewCollection() {
  const { go } = useAddress();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [failed, setFailed] = useState<string | null>(null);
  const make = async () => {
    setFailed(null);
    try {
      const made = await send<{ name: string }>("POST", "/api/collections", { name: name.trim() });
      await client.invalidateQueries({ queryKey: ["collections"] });
      setName("");
      go({ collection: made.name, screen: "add" });
    } catch (error) {
      setFailed(sentenceOf(error));
    }
  };
  return (
    <form
      className="addresses"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <label htmlFor="new">A new collection, for another event</label>
      <input id="new" className="field" value={name} onChange={({ target }) => setName(target.value)} />
      <button type="submit" className="plain" disabled={name.trim() === ""}>
        Make it
      </button>
      {failed !== null && (
        <p role="alert" className="add-failed">
          {failed}
        </p>
      )}
    </form>
  );
}
