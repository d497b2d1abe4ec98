import { useEffect, useRef, useState } from "react";
import type { Reading } from "../../../contract/index.ts";
import { filesIn } from "../../api/dropped.ts";
import { Key } from "../../parts/key.tsx";
import { readsHere, stopReadingHere } from "../../read-here/reads-here.ts";

/** "https://tides.example/report": where an article is, and none. */
function isAddress(words: string): boolean {
  return /^https?:\/\/\S+$/iu.test(words);
}

/** Words that make a text worth reading without being asked, when they are pasted at once. */
const ENOUGH = 12;

/**
 * The box: what is pasted is read at once, what is typed when it is asked for; files are handed on. The network is loaded
 * while somebody gets ready to paste.
 */
export function Box({
  show,
  take,
  prepare,
}: {
  readonly show: (reading: Reading, took: number) => Promise<void>;
  readonly take: (files: readonly File[]) => void;
  /** Called once the network is there: what else a text will need. */
  readonly prepare: () => void;
}) {
  const [text, setText] = useState("");
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Which reading is waited for: what was stopped is not shown when it comes. */
  const turn = useRef(0);
  useEffect(() => {
    field.current?.focus();
    const loading = setTimeout(() => void readsHere().ready.then(prepare, () => {}), LEAD);
    return () => clearTimeout(loading);
  }, [prepare]);

  const read = async (words: string) => {
    if (words.trim() === "") return;
    if (isAddress(words.trim())) {
      setFailed(
        "That is an address, and this box fetches nothing: open a collection, and add the address there under Add.",
      );
      return;
    }
    turn.current += 1;
    const mine = turn.current;
    setFailed(null);
    setShare(0);
    try {
      const reader = readsHere();
      await reader.ready;
      const began = performance.now();
      const reading = await reader.read(words, setShare);
      if (mine === turn.current) await show(reading, performance.now() - began);
    } catch (error) {
      if (mine !== turn.current) return;
      const why = error instanceof Error ? error.message : String(error);
      setFailed(
        `It could not be read: ${why} Reload this page and try again; if that does not help, add it as a file.`,
      );
      setShare(null);
    }
  };

  const stop = () => {
    turn.current += 1;
    stopReadingHere();
    setShare(null);
  };

  return (
    <form
      className={over ? "box over" : "box"}
      onSubmit={(event) => {
        event.preventDefault();
        void read(text);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer.getData("text/plain");
        if (event.dataTransfer.files.length > 0) void filesIn(event.dataTransfer).then(take);
        else if (dropped !== "") {
          setText(dropped);
          void read(dropped);
        }
      }}
    >
      <label htmlFor="paste" className="unseen">
        Paste an article, or drop files
      </label>
      <textarea
        id="paste"
        ref={field}
        placeholder="Paste an article, or drop files."
        value={text}
        readOnly={share !== null}
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text/plain");
          const isAll = text === "" && pasted.trim().split(/\s+/u).length >= ENOUGH;
          if (!isAll) return;
          event.preventDefault();
          setText(pasted);
          void read(pasted);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void read(text);
          // From an empty box the arrow leads on to what was found.
          if (event.key === "ArrowDown" && text === "") field.current?.blur();
        }}
      />
      <div className="box-foot">
        {share === null ? (
          <p>
            <b>Nothing leaves this machine.</b>{" "}
            <span className="soft">It is read here, in this window; unplug the network if you like.</span>
          </p>
        ) : (
          <p role="status">
            Reading … <progress max={1} value={share} aria-label="how much is read" />{" "}
            <button type="button" className="plain" onClick={stop}>
              stop
            </button>
          </p>
        )}
        {text.trim() === "" ? (
          <>
            <span className="soft kinds-of-files">web pages, PDF, Word, mail, plain text</span>
            <label className="plain choose">
              Choose files …
              <input
                type="file"
                multiple
                className="unseen"
                onChange={({ target }) => take([...(target.files ?? [])])}
              />
            </label>
          </>
        ) : (
          <button type="submit" className="plain main" disabled={share !== null}>
            Read it <Key>Ctrl ↵</Key>
          </button>
        )}
      </div>
      {failed !== null && (
        <p role="alert" className="box-failed">
          {failed}
        </p>
      )}
    </form>
  );
}

/** Milliseconds after which the network is loaded: what the start shows comes first. */
const LEAD = 600;
