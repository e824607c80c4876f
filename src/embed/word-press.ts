import type { FrameMessage } from './frame-protocol.ts';

/** What WordPress writes behind the address of a frame that it makes of a pasted address. */
const SECRET = /^#\?secret=([a-z\d]+)$/i;

const isReadyFor = (secret: string, data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'message' in data &&
  data.message === 'ready' &&
  'secret' in data &&
  data.secret === secret;

/**
 * Talks to WordPress in its own words, when its page made the frame of a pasted address (oEmbed). Such a page hides
 * the frame behind a link until it hears a height, and opens no window for it: the frame has a sandbox.
 * @param send delivers a message to the page around the frame
 * @returns takes what any host is told; `null` when the frame is not of WordPress
 */
export const followWordPress = (
  send: (message: object) => void,
): ((message: FrameMessage) => void) | null => {
  const secret = SECRET.exec(window.location.hash)?.[1];
  if (secret === undefined) return null;
  const say = (message: 'height' | 'link', value: number | string) =>
    send({ message, value, secret });
  // As high as the frame is: a hidden frame is not drawn, and knows no better yet.
  let height = window.innerHeight;
  const sayHeight = () => say('height', height);

  // The page may begin to listen after the map does; it says so then.
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && isReadyFor(secret, data)) sayHeight();
  });
  document.addEventListener('click', (press) => {
    const link =
      press.target instanceof Element ? press.target.closest('a[target="_blank"]') : null;
    // A frame without a sandbox opens its links itself.
    if (!(link instanceof HTMLAnchorElement) || window.origin !== 'null') return;
    press.preventDefault();
    say('link', link.href);
  });
  sayHeight();
  return (message) => {
    if (message.type !== 'resize') return;
    height = message.height;
    sayHeight();
  };
};
