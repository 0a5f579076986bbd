import { describe, expect, it } from 'vitest';
import { uploadPlaces } from './upload-places.ts';

describe('The places for files that arrive', () => {
  it('are some for one person, whatever is free beside', () => {
    const places = uploadPlaces(5, 2);
    const giveBack = places.take('dina');
    places.take('dina');
    expect(() => places.take('dina')).toThrow(expect.objectContaining({ statusCode: 429 }));
    places.take('tom');
    giveBack();
    places.take('dina');
    expect(() => places.take('dina')).toThrow(expect.objectContaining({ statusCode: 429 }));
  });

  it('are some for all together, and free again when a file has come', () => {
    const places = uploadPlaces(2, 2);
    const giveBack = places.take('dina');
    places.take('tom');
    expect(() => places.take('una')).toThrow(expect.objectContaining({ statusCode: 503 }));
    giveBack();
    places.take('una');
  });
});
