import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Something costly in a place that has its own size: it is there as long as the place is in sight, or near. */
export const InSight = ({ children }: { readonly children: () => ReactNode }) => {
  const place = useRef<HTMLSpanElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting === true),
      { rootMargin: '100%' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <span ref={place} style={{ display: 'block', height: '100%' }}>
      {isNear ? children() : null}
    </span>
  );
};
