import { el } from '../elements.ts';

export interface Unfolding {
  readonly button: HTMLButtonElement;
  readonly place: HTMLElement;
  readonly open: () => void;
}

/** A button that unfolds something further down, which is made when it is first wanted. `about` completes its name for who hears it alone. */
export function unfolding(id: string, label: string, about: string, make: () => Node): Unfolding {
  const place = el('div', { id, class: 'unfolded', hidden: true });
  const button = el(
    'button',
    {
      type: 'button',
      class: 'small',
      'aria-label': `${label}: ${about}`,
      'aria-expanded': 'false',
      'aria-controls': id,
    },
    label,
  );
  const turn = (open: boolean) => {
    if (open && place.childElementCount === 0) place.append(make());
    place.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => turn(place.hidden !== false));
  return { button, place, open: () => turn(true) };
}
