import { useCallback, useState } from 'react';

/** Words as they stand on cards, and how wide the font makes them in bold, in ems. A test holds the number. */
export const SAMPLE = 'Regelingen met de raad via het college';
export const SAMPLE_EMS = 18.552;

/** No wider than this is within what the layout leaves free. */
const AS_WIDE = 1.01;

/**
 * The value of `font-size-adjust` that makes letters as wide as those that a picture was laid out for;
 * `undefined`: they are.
 * @param wide how wide the sample is, in pixels
 * @param high how high a small letter of it is, in pixels
 * @param size of its font, in pixels
 */
export const adjustFor = (wide: number, high: number, size: number): number | undefined => {
  const ratio = wide / (SAMPLE_EMS * size);
  return ratio > AS_WIDE ? high / size / ratio : undefined;
};

/**
 * Follows the letters that are really drawn: the font may not have come, or the reader has one of their
 * own. On a stage nothing can grow for them, since the camera is framed before they are known.
 * @returns the `font-size-adjust` to draw with, and the ref of the element that the sample is written in
 */
export const useLettersHere = () => {
  const [letters, setLetters] = useState<string>();
  const sample = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const watch = new ResizeObserver(() => {
      const { width, height } = element.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      setLetters(adjustFor(width, height, size)?.toFixed(4));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { letters, sample };
};
