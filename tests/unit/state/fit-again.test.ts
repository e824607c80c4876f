import { expect, it, vi } from 'vitest';
import { fitAgain, onFitAgain } from '../../../src/state/fit-again.ts';

it('is asked of the camera that is there now, and of none that comes later', () => {
  const fit = vi.fn();
  fitAgain();
  const letGo = onFitAgain(fit);
  expect(fit).not.toHaveBeenCalled();
  fitAgain();
  expect(fit).toHaveBeenCalledOnce();
  letGo();
  fitAgain();
  expect(fit).toHaveBeenCalledOnce();
});
