import type { KeyWords } from '../keys/labels.ts';

export const KEYS_EN: KeyWords = {
  map: {
    search: 'Search',
    help: 'This list',
    ask: 'Ask the question with this number',
    walk: 'In the diagram: to what stands there, along a line if one goes that way',
    choose: 'Choose',
    escape: 'Let go: first the selection, then the route, the step and the municipality',
    steps: 'In the process: previous and next step',
    ends: 'In the process: first and last step',
    play: 'In the process: play or pause',
  },
  whilePresenting: 'While presenting',
  stage: {
    next: 'Next scene; from a detour first back',
    previous: 'Previous scene; from a detour first back',
    ends: 'First and last scene',
    black: 'Black screen, and back again',
    jump: 'To a scene, by number or title',
    overview: 'Overview of all scenes',
    console: 'Presenter’s window: notes, next scene, time',
    link: 'QR code and link of this scene',
    fullScreen: 'Full screen',
    return: 'From a detour back to the scene',
    spotlight: 'Spotlight at the pointer; larger and smaller with + and − or the wheel',
    hands: 'Statement: a hand for agree, for disagree; with Shift one less',
    clear: 'Statement: clear the count',
    pause: 'Autoplay: hold or go on',
    close: 'Close what lies over the scene; then full screen, then presenting',
    stop: 'Stop presenting',
  },
};
