// Keys of actors in the address (RUS, "RUS GOV", a name) become names for people. Names that answers bring are kept; what is
// missing is asked for, once each.
import { useEffect, useState } from "preact/hooks";
import { get, type Actor, type Profile } from "../api";
import { words } from "../words";

const names = new Map<string, string>();
const asked = new Set<string>();
const listeners = new Set<() => void>();
const CODE = /^[A-Z]{3}( [A-Z]{3})*$/;

export function learn(actors: readonly Actor[]): void {
  for (const actor of actors) names.set(actor.key, actor.name);
}

export const actorName = (key: string): string => words.codes[key] ?? names.get(key) ?? key;

// An actor as the page names it: codes that are no state's have words of their own.
export const named = (actor: Actor): Actor => (words.codes[actor.key] ? { ...actor, name: words.codes[actor.key] as string } : actor);

// Only codes are asked for: everything else is a name already.
export function useActorNames(keys: readonly string[]): void {
  const [, setTurn] = useState(0);
  const missing = keys.filter((key) => CODE.test(key) && !words.codes[key] && !names.has(key) && !asked.has(key)).slice(0, 40);
  useEffect(() => {
    const listener = () => setTurn((turn) => turn + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  const wanted = missing.join("\n");
  useEffect(() => {
    for (const key of wanted ? wanted.split("\n") : []) {
      asked.add(key);
      get<Profile>(`actors/${encodeURIComponent(key)}`).then(
        (profile) => {
          names.set(key, profile.actor.name);
          listeners.forEach((listener) => listener());
        },
        () => undefined,
      );
    }
  }, [wanted]);
}
