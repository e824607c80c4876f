import type { Deployment } from '../deployment/deployment.ts';
import { pageOf } from './map-state.ts';
import type { Producer } from './producer.ts';

/**
 * Takes over what a deployment says of itself. What opens the map counts only before there is one: it
 * does not change under the eyes of who reads it.
 * @param pageView the view that this page is that of; `null`: of none
 */
export const receiveDeployment =
  (deployment: Deployment, pageView: string | null): Producer =>
  (state) => {
    const { graph, view, languages } = state.deployment;
    const isOpen = state.graph !== null;
    const taken = isOpen ? { ...deployment, graph, view, languages } : deployment;
    return { ...state, deployment: taken, page: pageOf(taken, pageView) };
  };
