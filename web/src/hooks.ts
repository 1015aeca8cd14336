// Small hooks: an answer of the server, the size of an element, a value that settles.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RefObject } from "preact";
import { ApiError, changedSince, get, onRenew, recall, secondsBehind } from "./api";

export interface Remote<T> { data: T | undefined; error: ApiError | null; loading: boolean; retry: () => void }

// How soon an answer that the server counts anew is asked for once more.
const AGAIN = 1500;

// While a new answer is under way the old one stays (`loading` is true), so that nothing flickers.
export function useRemote<T>(path: string | null): Remote<T> {
  const [state, setState] = useState<{ path: string | null; data: T | undefined; error: ApiError | null }>(() => ({
    path: path !== null && recall<T>(path) !== undefined ? path : null,
    data: path === null ? undefined : recall<T>(path),
    error: null,
  }));
  const [turn, setTurn] = useState(0);
  useEffect(() => onRenew(() => setTurn((before) => before + 1)), []);
  useEffect(() => {
    if (path === null) return;
    const control = new AbortController();
    let again: ReturnType<typeof setTimeout> | undefined;
    get<T>(path, control.signal).then(
      (data) => {
        if (control.signal.aborted) return;
        setState({ path, data, error: null });
        if (secondsBehind(path) !== undefined) again = setTimeout(() => setTurn((before) => before + 1), AGAIN);
      },
      (reason: unknown) => {
        if (control.signal.aborted) return;
        const error = reason instanceof ApiError ? reason : new ApiError(0, "offline", String(reason));
        setState((before) => ({ path, data: before.data, error }));
      },
    );
    return () => {
      control.abort();
      clearTimeout(again);
    };
  }, [path, turn]);
  const settled = state.path === path;
  return { data: path === null ? undefined : state.data, error: settled ? state.error : null, loading: path !== null && !settled, retry: () => setTurn(turn + 1) };
}

// Tells once that the store has other data than those of `meta`; asked every half minute while the page is looked at.
const LOOK = 30000;
export function useNews(data: string | undefined): boolean {
  const [news, setNews] = useState<string | null>(null);
  useEffect(() => {
    if (data === undefined || news === data) return;
    const timer = setInterval(() => {
      if (document.visibilityState !== "visible") return;
      changedSince(data).then((changed) => changed && setNews(data), () => undefined);
    }, LOOK);
    return () => clearInterval(timer);
  }, [data, news]);
  return data !== undefined && news === data;
}

export function useWidth<E extends Element>(ref: RefObject<E>, initial = 0): number {
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}

export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

// Calls `outside` when one clicks or focuses elsewhere, or presses escape.
export function useDismiss<E extends HTMLElement>(open: boolean, outside: (byKey: boolean) => void): RefObject<E> {
  const ref = useRef<E>(null);
  useEffect(() => {
    if (!open) return;
    const pointer = (event: Event) => {
      if (ref.current && !ref.current.contains(event.target as Node)) outside(false);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        outside(true);
      }
    };
    document.addEventListener("pointerdown", pointer);
    document.addEventListener("focusin", pointer);
    document.addEventListener("keydown", key);
    return () => {
      document.removeEventListener("pointerdown", pointer);
      document.removeEventListener("focusin", pointer);
      document.removeEventListener("keydown", key);
    };
  }, [open, outside]);
  return ref;
}
