/** What the mutations of the holder of a tracking code have in common. */
import { countAttempt } from '../../../graph/attempt.ts'
import { builder } from '../../../graph/builder.ts'
import type { Context } from '../../../graph/context.ts'
import { mutate } from '../../../graph/errors.ts'
import type { TrackedComplaint } from '../service/tracked-complaint.ts'
import { TrackedComplaintType } from './tracked-complaint.ts'

export const trackingCodeDescription = 'The code from the link.'

/** Counts the attempt, then runs it: guessing codes is limited like writing. */
export function onCase<T>(
  context: Context,
  repeat: { operation: string; key: string },
  work: () => Promise<T>,
): Promise<T> {
  return mutate(context, async () => {
    await countAttempt(context, 'writeOnCase', { repeat })
    return work()
  })
}

/** The success of something that a customer did on their case. */
export function trackedType(name: string, description: string) {
  return builder.objectRef<TrackedComplaint>(name).implement({
    description,
    fields: (t) => ({
      complaint: t.field({
        type: TrackedComplaintType,
        description: 'The complaint after it.',
        resolve: (complaint) => complaint,
      }),
    }),
  })
}
