import { describe, expect, it } from 'vitest';
import { defaultOwner, ownerOf } from './owner.ts';

describe('who must act on an area for improvement', () => {
  it.each([
    ['Westmarch PCT should ensure that the slipway is lit', 'Westmarch PCT'],
    [
      'Westmarch Harbour Trust and Westmarch Police ensure that boats are counted',
      'Westmarch Harbour Trust and Westmarch Police',
    ],
    ['WSCB to review its minutes', 'WSCB'],
    ['the local safeguarding children board must publish its plan', 'the local safeguarding children board'],
  ])('hears the body called on in "%s"', (text, owner) => {
    expect(ownerOf(text)).toBe(owner);
  });

  it.each([
    'ensure that letters are answered',
    'implement a system to count boats and ensure that it is used',
    'Ensure that the council answers letters, which should be short',
    'Also, ensure the boat is mended',
    'The harbour school lends its hall to the board on Mondays',
  ])('takes the authority and its partners where "%s" calls on nobody', (text) => {
    expect(ownerOf(text)).toBe(defaultOwner);
  });
});
