/** What WordPress leaves of the frame of a provider that it doesn't know. */
const KEPT = ['src', 'width', 'height', 'frameborder', 'title'];

/** Marks the frame and the quote as belonging together. */
const SECRET = 'aB3dE6gH9k';

/**
 * What WordPress (tried: 6.1) makes of the answer of oEmbed to an address that was pasted: a link that is shown,
 * and a hidden frame without an origin, that is told apart by a secret behind its address.
 */
export const asWordPressWrites = (html: string): string =>
  html
    .replace(/ ([\w-]+)="[^"]*"/g, (attribute, name) =>
      name === 'href' || KEPT.includes(name) ? attribute : '',
    )
    .replace('?embed=1', `?embed=1#?secret=${SECRET}`)
    .replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${SECRET}"`)
    .replace(
      '<iframe',
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" data-secret="${SECRET}"`,
    );

/** What the script of WordPress does beside such a frame, as a script of a page. */
export const LIKE_WORDPRESS = `
  addEventListener('message', ({ source, data }) => {
    const frame = document.querySelector('iframe');
    if (source !== frame.contentWindow || data.secret !== frame.dataset.secret) return;
    document.querySelector('blockquote').style.display = 'none';
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value));
    const isOwn = data.message === 'link' && new URL(data.value).host === new URL(frame.src).host;
    if (isOwn && document.activeElement === frame) location.href = data.value;
  });
  addEventListener('load', () => {
    const frame = document.querySelector('iframe');
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  });
`;
