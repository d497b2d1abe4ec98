import { useState } from "react";
import { filesIn } from "../../api/dropped.ts";

/** Where files and folders are dropped, or chosen. */
export function Drop({ take }: { readonly take: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen by the two buttons in it
    <div
      className={over ? "drop over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void filesIn(event.dataTransfer).then(take);
      }}
    >
      <p className="serif">Drop files or folders here.</p>
      <p className="soft">text, web pages, Markdown, PDF, Word, feeds, JSON, CSV, mail, web archives, ZIP</p>
      <p className="drop-acts">
        <Choose what="Choose files …" take={take} />
        <Choose what="Choose a folder …" take={take} isFolder />
      </p>
    </div>
  );
}

function Choose({
  what,
  take,
  isFolder = false,
}: {
  readonly what: string;
  readonly take: (files: readonly File[]) => void;
  readonly isFolder?: boolean;
}) {
  return (
    <label className="choose">
      {what}
      <input
        type="file"
        multiple
        className="unseen"
        {...(isFolder && { webkitdirectory: "" })}
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          // The same files can be chosen once more.
          target.value = "";
        }}
      />
    </label>
  );
}
