import type { CaseGround, Entry } from './case-parts.ts'

/** What others did since a version of the case, the newest first. */
export function doneByOthers({ complaint, desk }: CaseGround, version: number): readonly Entry[] {
  const since = complaint.timeline.edges.slice(0, Math.max(complaint.version - version, 0))
  return byOthers(
    desk,
    since.map(({ node }) => node),
  )
}

/** Of what happened what others did: nobody's own doing is told them as somebody else's. */
export const byOthers = ({ viewer }: CaseGround['desk'], entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ actor, type }) => actor.displayName !== viewer.displayName && type !== 'STATUS_CHANGED')
