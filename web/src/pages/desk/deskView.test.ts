import { wordsOf } from '@pionir/shared';
import { expect, test } from 'vitest';
import { deskAddress, deskRooms, readDeskView } from './deskView.ts';

test.each(wordsOf(deskRooms))('the address of %s is read as it was written', (room) => {
  for (const draft of [null, 'a1b2']) {
    const address = deskAddress({ room, draft }, 'EN');
    expect(readDeskView(new URL(address, 'https://contoh.test').search)).toEqual({ room, draft });
  }
});

test('the list of drafts has no parameters, and stands in for what is not understood', () => {
  expect(deskAddress({ room: 'DRAFTS', draft: null }, 'ID')).toBe('/meja');
  expect(readDeskView('?room=cellar')).toEqual({ room: 'DRAFTS', draft: null });
});
