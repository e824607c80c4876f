import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { parseGraph } from '../../../src/model/parse.ts';
import { FaultList } from '../../../src/panels/fault-list.tsx';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { useMap } from '../../../src/state/store.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const listOf = (file: object): string => {
  const parsed = parseGraph(JSON.stringify(file));
  if (parsed.ok) throw new Error('This file is right');
  useMap.setState(INITIAL_STATE, true);
  return renderToStaticMarkup(<FaultList faults={parsed.faults} />);
};

const [first, ...others] = smallGraphFile().bodies;

it('tells what stops a map, and not what is only remarked', () => {
  const markup = listOf({
    ...smallGraphFile(),
    format: 1,
    bodies: [{ ...first, lane: 'nowhere' }, ...others],
  });
  expect(markup).toContain('nowhere');
  expect(markup.match(/<li>/g)).toHaveLength(1);
});
