import type { Download } from '../work/questions.ts';
import { el } from './elements.ts';

/** Gives a file to the browser to save. */
export function saveFile({ name, type, bytes }: Download): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = el('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
