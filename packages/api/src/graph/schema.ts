// Each feature adds its types to the builder; importing them is all it takes.
import './scalars.ts'
import './errors.ts'
import '../features/stores/graph.ts'
import '../features/staff/graph.ts'
import '../features/complaints/graph/tracked-complaint.ts'
import '../features/complaints/graph/complaint.ts'
import '../features/complaints/graph/file-complaint.ts'
import '../features/complaints/graph/on-case.ts'
import '../features/complaints/graph/assign-complaint.ts'
import '../features/complaints/graph/escalate.ts'
import '../features/complaints/graph/hand-over.ts'
import '../features/complaints/graph/record-call.ts'
import '../features/complaints/graph/reply-to-customer.ts'
import '../features/complaints/graph/summarise.ts'
import '../features/guidance/graph.ts'
import '../features/promises/graph/keep-promise.ts'
import '../features/promises/graph/make-promise.ts'
import '../features/promises/graph/move-promise.ts'
import { builder } from './builder.ts'

/** The executable schema. `redress schema` prints it to `packages/schema/schema.graphql`. */
export const schema = builder.toSchema()
