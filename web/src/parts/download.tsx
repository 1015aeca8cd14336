// Downloads of what the question leaves, in the layouts of the server, and the same question to the API.
import type { JSX } from "preact";
import { useCallback, useRef, useState } from "preact/hooks";
import { base, fetchFile, hasToken } from "../api";
import { ask, type Filter } from "../filter";
import { useDismiss } from "../hooks";
import { words } from "../words";

const FORMATS = ["tsv", "jsonl", "plover", "geojson"] as const;

export function Download({ filter }: { filter: Filter }): JSX.Element {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const dismiss = useCallback((byKey: boolean) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  }, []);
  const box = useDismiss<HTMLDivElement>(open, dismiss);
  return (
    <div class="menu" ref={box}>
      <button ref={button} type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>{words.download.label}</button>
      {open && (
        <ul class="popup small right" aria-label={words.download.title}>
          {FORMATS.map((format) => {
            const path = ask("download", filter, { format });
            const name = `events.${format === "plover" ? "jsonl" : format}`;
            const withToken = (event: Event) => {
              if (!hasToken()) return;
              event.preventDefault();
              void fetchFile(path, name);
            };
            return <li key={format}><a href={base + path} download={name} onClick={withToken}>{words.download[format]}</a></li>;
          })}
          <li class="apart"><a href={base + ask("events", filter)}>{words.download.api}</a></li>
        </ul>
      )}
    </div>
  );
}
