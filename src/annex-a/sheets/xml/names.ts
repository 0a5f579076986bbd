/** Where the number of a name starts, and how a byte is worked into it (FNV-1a): names are compared as one number. */
export const noName = -2_128_831_035;
export const nameStep = 16_777_619;

/** The number that `XmlScanner` gives a name, its prefix left out. */
export function nameNumber(name: string): number {
  let number = noName;
  for (let at = 0; at < name.length; at += 1) number = Math.imul(number ^ name.charCodeAt(at), nameStep);
  return number;
}
