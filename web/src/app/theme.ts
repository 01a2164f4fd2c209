import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const changed = 'pionir:theme';

/** The theme on the page: the reader's choice, else the system's. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme, () => 'light');
}

/** Keeps a choice only where it differs from the system, so that agreeing with it is following it again. */
export function chooseTheme(theme: Theme): void {
  const followsSystem = theme === systemTheme();
  if (followsSystem) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (followsSystem) localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  window.dispatchEvent(new Event(changed));
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : systemTheme();
}

function systemTheme(): Theme {
  return systemIsDark().matches ? 'dark' : 'light';
}

function systemIsDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function subscribe(notify: () => void): () => void {
  const query = systemIsDark();
  query.addEventListener('change', notify);
  window.addEventListener(changed, notify);
  return () => {
    query.removeEventListener('change', notify);
    window.removeEventListener(changed, notify);
  };
}
