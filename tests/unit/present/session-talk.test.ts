import { describe, expect, it } from 'vitest';
import type { HeardMessage, Speaker } from '../../../src/present/session-message.ts';
import { createSessionTalk } from '../../../src/present/session-talk.ts';
import { NOT_PRESENTING } from '../../../src/state/presenting.ts';
import type { Session } from '../../../src/state/session.ts';
import type { SharedState } from '../../../src/state/shared-state.ts';

const showing = (query: string): SharedState => ({
  query,
  presenting: { ...NOT_PRESENTING, hands: [] },
});

/** A channel that delivers when it is told to, so that windows can speak at the same time. */
const createChannel = () => {
  const windows: { hear: (heard: HeardMessage) => void }[] = [];
  let underway: (() => void)[] = [];
  let clock = 0;
  const deliver = () => {
    for (let rounds = 0; underway.length > 0; rounds++) {
      if (rounds > 50) throw new Error('The windows never stop talking');
      const batch = underway;
      underway = [];
      for (const hand of batch) hand();
    }
  };
  /** Something else in this browser speaks on the channel. */
  const speak = (heard: HeardMessage) => {
    for (const window of windows) underway.push(() => window.hear(heard));
  };
  const open = (role: Speaker, query: string) => {
    let shown = showing(query);
    let peer: Session['peer'] = 'awaited';
    let isIn = true;
    clock += 1;
    const since = clock;
    const talk = createSessionTalk({
      role,
      since,
      read: () => shown,
      take: (shared) => {
        shown = shared;
      },
      post: (message) => {
        for (const other of windows.filter((window) => window !== self))
          underway.push(() => other.hear({ ...message, from: role, since }));
      },
      notePeer: (noted) => {
        peer = noted;
      },
      leave: () => close(),
    });
    const self = { hear: talk.hear };
    const close = () => {
      isIn = false;
      windows.splice(windows.indexOf(self), 1);
    };
    windows.push(self);
    talk.greet();
    return {
      go: (to: string) => {
        shown = showing(to);
        talk.changed();
      },
      ask: talk.greet,
      crash: close,
      query: () => shown.query,
      peer: () => peer,
      isIn: () => isIn,
    };
  };
  return { open, speak, deliver };
};

describe('a presentation in two windows', () => {
  it('follows the stage, and leads it', () => {
    const { open, deliver } = createChannel();
    const stage = open('stage', '?scene=3');
    const console = open('console', '?scene=1');
    deliver();
    expect(console.query()).toBe('?scene=3');
    stage.go('?scene=4');
    deliver();
    expect(console.query()).toBe('?scene=4');
    console.go('?scene=5');
    deliver();
    expect(stage.query()).toBe('?scene=5');
    expect([stage.peer(), console.peer()]).toEqual(['there', 'there']);
  });

  it('is not made deaf by a number that nobody counted to', () => {
    const { open, speak, deliver } = createChannel();
    const stage = open('stage', '?scene=1');
    const console = open('console', '?scene=1');
    deliver();
    const far = { type: 'state', from: 'console', since: 1, revision: 999_999_999 } as const;
    speak({ ...far, ...showing('?scene=8') });
    deliver();
    expect(stage.query()).toBe('?scene=1');
    console.go('?scene=2');
    deliver();
    expect(stage.query()).toBe('?scene=2');
  });

  it('comes to the same when both change at once', () => {
    const { open, deliver } = createChannel();
    const stage = open('stage', '?scene=1');
    const console = open('console', '?scene=1');
    deliver();
    stage.go('?scene=2');
    console.go('?scene=9');
    deliver();
    expect(console.query()).toBe(stage.query());
    expect(stage.query()).toBe('?scene=2');
  });

  it('is found again by a console that was closed', () => {
    const { open, deliver } = createChannel();
    const stage = open('stage', '?scene=1');
    const first = open('console', '?scene=1');
    deliver();
    first.crash();
    stage.go('?scene=2');
    deliver();
    const second = open('console', '?scene=1');
    deliver();
    expect(second.query()).toBe('?scene=2');
  });

  it('is found again by a stage that was closed, at the scene that the console went on to', () => {
    const { open, deliver } = createChannel();
    const stage = open('stage', '?scene=1');
    const console = open('console', '?scene=1');
    deliver();
    stage.crash();
    console.go('?scene=7');
    deliver();
    const reopened = open('stage', '?scene=1');
    deliver();
    expect(reopened.query()).toBe('?scene=7');
    reopened.go('?scene=8');
    deliver();
    expect(console.query()).toBe('?scene=8');
  });

  it('notes that the stage is gone when it does not answer twice, and that it is back', () => {
    const { open, deliver } = createChannel();
    const stage = open('stage', '?scene=1');
    const console = open('console', '?scene=1');
    deliver();
    stage.crash();
    const asked = [1, 2, 3].map(() => {
      console.ask();
      deliver();
      return console.peer();
    });
    expect(asked).toEqual(['there', 'there', 'gone']);
    open('stage', '?scene=1');
    deliver();
    expect(console.peer()).toBe('there');
  });

  it('stays with its first stage when that tab is duplicated', () => {
    const { open, deliver } = createChannel();
    const stage = open('stage', '?scene=4');
    const console = open('console', '?scene=4');
    deliver();
    const twin = open('stage', '?scene=1');
    deliver();
    expect([stage.isIn(), twin.isIn()]).toEqual([true, false]);
    expect([stage.query(), console.query()]).toEqual(['?scene=4', '?scene=4']);
  });
});
