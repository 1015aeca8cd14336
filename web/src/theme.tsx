// Light and dark: as the system has it, or as chosen here. The choice is this browser's, and not part of the address.
import type { JSX } from "preact";
import { useState } from "preact/hooks";

export type Theme = "system" | "light" | "dark";
const KEY = "whowhom-theme";

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === "light" || value === "dark" ? value : "system";
  } catch {
    return "system";
  }
}

export function applyTheme(theme: Theme = stored()): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, set] = useState<Theme>(stored);
  return [
    theme,
    (next) => {
      set(next);
      applyTheme(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // A browser that keeps nothing: the choice holds until the page is closed.
      }
    },
  ];
}

export const nextTheme = (theme: Theme): Theme => (theme === "system" ? "light" : theme === "light" ? "dark" : "system");

export function themeIcon(theme: Theme): JSX.Element {
  const common = { width: 18, height: 18, viewBox: "0 0 18 18", fill: "none", stroke: "currentColor", "stroke-width": 1.5, "stroke-linecap": "round" } as const;
  if (theme === "light") return <svg {...common} aria-hidden="true"><circle cx="9" cy="9" r="3.4" /><path d="M9 1.5v1.7M9 14.8v1.7M1.5 9h1.7M14.8 9h1.7M3.7 3.7l1.2 1.2M13.1 13.1l1.2 1.2M3.7 14.3l1.2-1.2M13.1 4.9l1.2-1.2" /></svg>;
  if (theme === "dark") return <svg {...common} aria-hidden="true"><path d="M14.9 11.2A6.6 6.6 0 0 1 6.8 3.1a6.6 6.6 0 1 0 8.1 8.1z" /></svg>;
  return <svg {...common} aria-hidden="true"><circle cx="9" cy="9" r="6.2" /><path d="M9 2.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" /></svg>;
}
