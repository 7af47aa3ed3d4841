import type { CaseGround, Entry } from './case-parts.ts'

/** What others did since a version of the case, the newest first. */
export function doneByOthers({ complaint, desk }: CaseGround, version: number): readonly Entry[] {
  return complaint.timeline.edges
    .slice(0, Math.max(complaint.version - version, 0))
    .map(({ node }) => node)
    .filter(({ actor, type }) => actor.displayName !== desk.viewer.displayName && type !== 'STATUS_CHANGED')
}
