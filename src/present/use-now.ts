import { useEffect, useState } from 'react';

const SECOND = 1_000;

/** What time it is, in milliseconds since 1970; it changes each second. */
export const useNow = (): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return now;
};
