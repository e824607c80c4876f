import type { Evidence, GraphFile } from '../model/schema.ts';

/** Gives what is claimed the first evidence of its status: what is claimed thousands of times is posted once. */
const shareEvidence = () => {
  const firsts = new Map<Evidence['status'], Evidence>();
  return <Claim extends { readonly evidence: Evidence }>(claim: Claim): Claim => {
    const first = firsts.get(claim.evidence.status) ?? claim.evidence;
    firsts.set(first.status, first);
    return { ...claim, evidence: first };
  };
};

/**
 * What of a graph file has to do with how its views open. All of a large one would take long to
 * copy to a worker.
 */
export const fileToFold = (file: GraphFile): GraphFile => {
  const share = shareEvidence();
  return {
    ...file,
    bodies: file.bodies.map(share),
    relations: file.relations.map(share),
    memberships: file.memberships.map(share),
    sources: [],
    stories: [],
    remarks: [],
    glossary: [],
  };
};
