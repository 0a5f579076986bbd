/** A value for a person to read, in quotes: cut, without a line break, and without the password of an address put there by mistake. */
export function shown(text: string): string {
  const open = text
    // To the last @, since a password may hold any other sign.
    .replace(/\/\/.*@/s, '//***@')
    .replace(/(pass\w*|secret|token|key)=[^&\s]*/gi, '$1=***')
    .replaceAll(/\p{Cc}+/gu, ' ');
  return `“${open.length > 80 ? `${open.slice(0, 80)}…` : open}”`;
}
