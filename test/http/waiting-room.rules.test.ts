import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { nextPace, retryAfter } from '../../server/http/admission/pace.ts';
import { waitingRoom } from '../../server/http/admission/waiting-room.ts';

/** Who comes at a time, by a name that the test knows them by. */
function visitors() {
  const names = new Map<IncomingMessage, string>();
  const come = (name: string, since: number, isKnown = true) => {
    const request = {} as IncomingMessage;
    names.set(request, name);
    return { request, response: {} as ServerResponse, handle: () => undefined, isKnown, since };
  };
  return { come, nameOf: (one: { request: IncomingMessage } | undefined) => one && names.get(one.request) };
}

describe('those who wait to be let in', () => {
  it('come in the order of their arrival, those who are known before the others, of whom one comes all the same', () => {
    const [room, { come, nameOf }] = [waitingRoom(), visitors()];
    room.add(come('stranger', 0, false));
    room.add(come('other stranger', 0, false));
    for (let nth = 1; nth <= 20; nth += 1) room.add(come(`colleague ${nth}`, nth));
    const order = Array.from({ length: 22 }, () => nameOf(room.next()));
    const colleagues = order.filter((name) => name!.startsWith('colleague'));
    expect(colleagues).toEqual(Array.from({ length: 20 }, (_, index) => `colleague ${index + 1}`));
    expect(order.indexOf('stranger')).toBe(15);
    expect(order.indexOf('other stranger')).toBe(21);
    expect(room.next()).toBeUndefined();
  });

  it('are a thousand where all come at once, of whom half need not be known', () => {
    const [room, { come }] = [waitingRoom(), visitors()];
    for (let nth = 0; nth < 500; nth += 1) room.add(come(`${nth}`, nth / 10));
    expect([room.hasPlace(true, 0, 60), room.hasPlace(false, 0, 60)]).toEqual([true, false]);
    for (let nth = 0; nth < 500; nth += 1) room.add(come(`${nth}`, 50 + nth / 10));
    expect(room.hasPlace(true, 0, 110)).toBe(false);
  });

  it('are as many as are let in within a tenth of a second where there was no room for half a second', () => {
    const [room, { come }] = [waitingRoom(), visitors()];
    for (let nth = 0; nth < 30; nth += 1) room.add(come(`${nth}`, nth));
    expect([room.isQueue(500), room.isQueue(501)]).toEqual([false, true]);
    expect([room.hasPlace(true, 0.31, 501), room.hasPlace(true, 0.309, 501)]).toEqual([true, false]);
    while (room.next());
    room.add(come('the first of a new crowd', 502));
    expect(room.isQueue(503)).toBe(false);
  });

  it('are a queue although all of them have gone, as long as nobody was let in', () => {
    const [room, { come, nameOf }] = [waitingRoom(), visitors()];
    room.add(come('early', 0));
    room.add(come('late', 450));
    expect(room.takeLate(501).map(nameOf)).toEqual(['early', 'late'].slice(0, 1));
    expect(room.takeLate(551).map(nameOf)).toEqual(['late']);
    expect([room.size(), room.isQueue(551), room.hasPlace(true, 0, 551)]).toEqual([0, true, false]);
  });

  it('wait for half a second at most, and for a tenth of one in a queue that stays', () => {
    const [room, { come, nameOf }] = [waitingRoom(), visitors()];
    for (const since of [0, 1, 399, 401]) room.add(come(`${since}`, since, since !== 1));
    expect(room.takeLate(500).map(nameOf)).toEqual([]);
    expect(room.takeLate(500.5).map(nameOf)).toEqual(['0', '399', '1']);
    expect(room.takeLate(501.5).map(nameOf)).toEqual(['401']);
  });
});

describe('who is shed', () => {
  it('comes again in as many seconds as there are who come for one that is let in, ten at most', () => {
    const seconds = (letIn: number, shed: number) => retryAfter({ letIn, shed });
    expect([seconds(2, 0), seconds(2, 2), seconds(2, 6), seconds(2, 7), seconds(1, 100), seconds(0, 1)]).toEqual([
      1, 2, 4, 5, 10, 10,
    ]);
  });

  it('hears of the pace of the last moments', () => {
    let pace = { letIn: 0, shed: 0 };
    for (let looks = 0; looks < 20; looks += 1) pace = nextPace(pace, { letIn: 50, shed: 100 }, 50);
    expect(pace.letIn).toBeCloseTo(1, 2);
    expect(pace.shed).toBeCloseTo(2, 2);
    for (let looks = 0; looks < 20; looks += 1) pace = nextPace(pace, { letIn: 0, shed: 0 }, 50);
    expect(pace.letIn).toBeLessThan(0.01);
  });
});
