// What event data is, in one sentence taken apart. It stays away once it was closed, and comes back from the foot.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { words } from "../words";

const KEY = "whowhom-intro";
const ROLES = ["actor", "action", "recipient", "time", "source"];

export function introClosed(): boolean {
  try {
    return localStorage.getItem(KEY) === "closed";
  } catch {
    return false;
  }
}

export function useIntro(): [boolean, (open: boolean) => void] {
  const [open, set] = useState(!introClosed());
  return [
    open,
    (next) => {
      set(next);
      try {
        if (next) localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, "closed");
      } catch {
        // Nothing is kept here: it will be shown again next time.
      }
    },
  ];
}

export function Intro({ onClose }: { onClose: () => void }): JSX.Element {
  return (
    <section class="intro" aria-label={words.intro.title}>
      <div class="intro-text">
        <h2>{words.intro.title}</h2>
        <p>{words.intro.lead}</p>
      </div>
      <p class="intro-example labelled">
        {words.intro.example.map((part, index) => (
          <span key={index}>
            {index === 4 ? ", " : index > 0 ? " " : ""}
            <mark class={`m short m-${ROLES[index]}`}><span class="m-anchor"><span class="m-label">{words.intro.roles[index]}</span></span>{part}</mark>
          </span>
        ))}
        .
      </p>
      <div class="intro-text">
        <p>{words.intro.colours}</p>
        <button type="button" class="button strong" onClick={onClose}>{words.intro.close}</button>
      </div>
    </section>
  );
}
