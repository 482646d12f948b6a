const key = 'pangzhu:settings';

/** The reading settings that this device keeps. */
export function readKept(): Record<string, unknown> {
  try {
    return Object(JSON.parse(localStorage.getItem(key) ?? '{}')) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Keeps reading settings on this device. */
export function keep(settings: Record<string, unknown>): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Private windows may refuse storage; the setting still holds for this page.
  }
}
