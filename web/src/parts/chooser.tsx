// A list that one searches and ticks: an input and a list box beneath it, worked by mouse or keys (arrows, enter, escape).
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { number } from "../format";
import { words } from "../words";
import { Name } from "./panel";

export interface Choice { value: string; name: string; note?: string; count?: number; mark?: ComponentChildren; group?: string }

interface ChooserProps {
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  busy?: boolean;
  // Without it, the list is searched here; with it, whoever gives the choices searches.
  onSearch?: (text: string) => void;
  onPick: (value: string) => void;
  search?: boolean;
}

export function Chooser({ label, choices, chosen, busy, onSearch, onPick, search = true }: ChooserProps): JSX.Element {
  const id = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const needle = text.trim().toLowerCase();
  const shown = onSearch || !needle ? choices : choices.filter((choice) => (choice.name + " " + choice.value + " " + (choice.note ?? "")).toLowerCase().includes(needle));
  const here = Math.min(at, Math.max(shown.length - 1, 0));
  // At once, before the next key: what one types after opening belongs here.
  useLayoutEffect(() => {
    (input.current ?? list.current)?.focus();
  }, []);
  useEffect(() => {
    list.current?.querySelector(".at")?.scrollIntoView({ block: "nearest" });
  }, [here]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(Math.min(here + 1, shown.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(here - 1, 0));
    else if (event.key === "Enter") {
      const choice = shown[here];
      if (choice) onPick(choice.value);
    } else return;
    event.preventDefault();
  };
  return (
    <div class="chooser">
      {search && (
        <input
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={label}
          aria-label={label}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={shown[here] ? `${id}-${here}` : undefined}
          value={text}
          onInput={(event) => {
            const value = event.currentTarget.value;
            setText(value);
            setAt(0);
            onSearch?.(value);
          }}
          onKeyDown={onKey}
        />
      )}
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label} aria-multiselectable="true" tabIndex={search ? -1 : 0} onKeyDown={search ? undefined : onKey} aria-busy={busy ?? false}>
        {shown.length === 0 && !busy && <li class="none" role="presentation">{words.filter.none}</li>}
        {shown.map((choice, index) => (
          <li key={choice.value} role="presentation">
            {choice.group && choice.group !== shown[index - 1]?.group && <div class="group" role="presentation">{choice.group}</div>}
            <div
              id={`${id}-${index}`}
              role="option"
              aria-selected={chosen.includes(choice.value)}
              class={index === here ? "choice at" : "choice"}
              onPointerMove={() => setAt(index)}
              onClick={() => onPick(choice.value)}
            >
              <span class="tick" aria-hidden="true">{chosen.includes(choice.value) ? "✓" : ""}</span>
              {choice.mark}
              <span class="choice-name"><Name text={choice.name} most={60} />{choice.note && <small>{choice.note}</small>}</span>
              {choice.count !== undefined && <span class="choice-count">{number(choice.count)}</span>}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
