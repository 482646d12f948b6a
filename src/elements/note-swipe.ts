import { sheet } from './note-place.ts';

/** How far a finger moves that means it. In CSS pixels. */
const far = 60;

/** Has the sheet of a note close when it is swiped down, as sheets on phones do; one that is scrolled scrolls back first. */
export function closeBySwipe(box: HTMLElement): void {
  let from: Touch | undefined;
  box.ontouchstart = ({ touches }) => {
    const scrolled = [box, ...box.querySelectorAll('.dictionary')].some(({ scrollTop }) => scrollTop > 0);
    from = !sheet.matches || scrolled || touches.length > 1 ? undefined : touches[0];
  };
  box.ontouchend = ({ changedTouches: [to] }) => {
    if (!from || !to) return;
    const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
    if (down > far && down > 2 * Math.abs(across)) box.querySelector<HTMLElement>('.close')?.click();
  };
}
