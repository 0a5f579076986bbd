/** Who does what in the requests of the demonstration, by e-mail address. */
export const officer = 'jakub.zielinski@westmarch.example';
export const chair = 'dev.chatterjee@westmarch.example';
export const leadOf = {
  ready: 'ines.okafor@inspectorate.example',
  collecting: 'marek.nowak@inspectorate.example',
  notified: 'yusuf.demir@inspectorate.example',
  board: 'ines.okafor@inspectorate.example',
} as const;
