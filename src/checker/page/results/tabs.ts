import { el } from '../elements.ts';

export interface Tab {
  readonly id: string;
  readonly label: string;
  /** Fills the panel when it is first opened. */
  readonly fill: (panel: HTMLElement) => void;
}

export interface Tabs {
  readonly element: HTMLElement;
  /** Opens a panel as if its tab had been chosen; the focus is the caller's to move. */
  readonly open: (id: string) => void;
}

/** Tabs after the ARIA pattern: arrow keys, Home and End move between them, and one panel is shown. */
export function tabs(label: string, all: readonly Tab[]): Tabs {
  const filled = new Set<string>();
  const buttons = all.map((tab) =>
    el(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${tab.id}`,
        'aria-controls': `panel-${tab.id}`,
        onclick: () => open(tab.id),
      },
      tab.label,
    ),
  );
  const panels = all.map((tab) =>
    el('section', { role: 'tabpanel', id: `panel-${tab.id}`, 'aria-labelledby': `tab-${tab.id}` }),
  );
  function open(id: string): void {
    all.forEach((tab, place) => {
      const chosen = tab.id === id;
      buttons[place]?.setAttribute('aria-selected', String(chosen));
      buttons[place]?.setAttribute('tabindex', chosen ? '0' : '-1');
      const panel = panels[place];
      if (panel === undefined) return;
      panel.hidden = !chosen;
      if (!chosen || filled.has(id)) return;
      filled.add(id);
      tab.fill(panel);
    });
  }
  const onkeydown = (event: KeyboardEvent) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const tab = to === undefined || at < 0 ? undefined : all[(to + all.length) % all.length];
    if (tab === undefined) return;
    event.preventDefault();
    open(tab.id);
    buttons[all.indexOf(tab)]?.focus();
  };
  const element = el(
    'div',
    { class: 'tabs' },
    el('div', { role: 'tablist', 'aria-label': label, onkeydown }, ...buttons),
    ...panels,
  );
  const [first] = all;
  if (first) open(first.id);
  return { element, open };
}
