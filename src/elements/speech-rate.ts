const key = 'pangzhu:speed';

/** How fast text is read aloud, as a multiple of the voice's own speed; slower ones first, for learners. */
export const rates = [0.6, 0.8, 1, 1.2];

/** The speed that the reader has chosen on this device, else the voice's own. */
export function readRate(): number {
  try {
    const kept = Number(localStorage.getItem(key));
    return rates.includes(kept) ? kept : 1;
  } catch {
    return 1;
  }
}

/** Keeps a speed on this device. */
export function keepRate(rate: number): void {
  try {
    localStorage.setItem(key, String(rate));
  } catch {
    // The choice still holds for this page: the field shows it.
  }
}
