import { LIMITS } from '../model/limits.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isGraphFile = ({ pathname }: URL): boolean => /\/data\/[a-z0-9-]+\.json$/.test(pathname);

/**
 * Whether an answer is the data that was asked for: JSON, and a graph where a graph should be. A login
 * page, a page of an error or half a file must never take the place of a good one.
 */
export const isData = async (url: URL, response: Response): Promise<boolean> => {
  if (response.status !== 200) return false;
  try {
    const text = await response.text();
    if (text.length > LIMITS.fileBytes) return false;
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return false;
    const isIndex = url.pathname.endsWith('/index.json');
    return (
      !isGraphFile(url) ||
      isIndex ||
      (Array.isArray(value.bodies) && Array.isArray(value.relations))
    );
  } catch {
    return false;
  }
};

/** What a server says it sends, by how the name of a file ends; of other files it may say anything. */
const TYPES: readonly (readonly [end: RegExp, type: RegExp])[] = [
  [/(?:\/|\.html)$/, /html/],
  [/\.js$/, /javascript/],
  [/\.css$/, /css/],
];

/** Whether an answer is a file of this map, as far as can be told from what the server says of it. */
export const isFile = ({ pathname }: URL, response: Response): boolean => {
  const type = response.headers.get('content-type') ?? '';
  const meant = TYPES.find(([end]) => end.test(pathname))?.[1];
  return response.status === 200 && (meant === undefined ? !/html/.test(type) : meant.test(type));
};
